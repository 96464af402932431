/** What XML 1.0 allows in a text: the rest of the control characters becomes a mark of what was there. */
const NOT_ALLOWED = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an element or an attribute in double quotes; line ends are kept by both. */
export function xmlText(text: string): string {
  return text.replace(NOT_ALLOWED, '\u{fffd}').replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found]!);
}

/** ` name="value"` of those that have a value. */
export function xmlAttributes(values: Record<string, string | number | null | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${xmlText(`${value}`)}"`,
    )
    .join('');
}
