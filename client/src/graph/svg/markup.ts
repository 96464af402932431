/** A value of an attribute; one that is null is left out. */
type Value = string | number | null | undefined;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 does not allow in a text. */
const NOT_ALLOWED = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(NOT_ALLOWED, '\u{fffd}').replace(/[&<>"]/g, (found) => ENTITIES[found]!);
}

/** A number as short as a picture needs it: hundredths of a px. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

function written([name, value]: [string, Value]): string {
  if (value === null || value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`;
}

/** An element; children are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: string[]
): string {
  const opening = `<${name}${Object.entries(attributes).map(written).join('')}`;
  const inner = children.join('');
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}
