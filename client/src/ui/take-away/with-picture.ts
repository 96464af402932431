/** A picture to stand in a report: its SVG, and what is said in its place. */
export type ReportPicture = { svg: string; caption: string };

function dataUri(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** The report with the picture before its first part, where it says that it has none, in one file. */
export function withPictureHtml(html: string, { svg, caption }: ReportPicture): string {
  const said = escapeHtml(caption);
  const figure = `<figure style="margin:1.5rem 0"><img src="${dataUri(svg)}" alt="${said}" style="max-width:100%;height:auto"/></figure>\n`;
  return html.replace(/<p id="picture">.*?<\/p>\n/s, () => figure);
}

/** The same for Markdown: the picture itself stands at the end, out of the way of who reads the source. */
export function withPictureMarkdown(markdown: string, { svg, caption }: ReportPicture): string {
  const said = caption.replace(/[[\]\\]/g, '\\$&');
  const placed = markdown.replace(/^## /m, () => `![${said}][picture]\n\n## `);
  return `${placed.trimEnd()}\n\n[picture]: ${dataUri(svg)}\n`;
}
