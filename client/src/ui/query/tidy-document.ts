/** A generated document as one would write it: the operation first, without the indent of fragments. */
export function tidyDocument(document: string): string {
  const parts = document
    .split(/^(?=\s*(?:query|fragment)\s)/m)
    .map((part) => {
      const lines = part.replace(/^\n+|\s+$/g, '').split('\n');
      const indent = lines[0]?.match(/^ */)?.[0].length ?? 0;
      return lines.map((line, index) => (index === 0 ? line.slice(indent) : line)).join('\n');
    })
    .filter((part) => part !== '');
  const order = (part: string) => (part.startsWith('query') ? 0 : 1);
  return parts.sort((a, b) => order(a) - order(b)).join('\n\n');
}
