type Place = Pick<Location, 'origin' | 'pathname' | 'hash'>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (found) => ENTITIES[found]!);

/** The address that shows the present view without the page around it. */
export function embedHref({ origin, pathname, hash }: Place): string {
  return `${origin}${pathname}?embed=1${hash}`;
}

/** HTML that shows the present view in another page. */
export function frameCode(place: Place, title: string): string {
  return `<iframe src="${escapeHtml(embedHref(place))}" title="${escapeHtml(title)}" width="100%" height="520" loading="lazy" style="border:0"></iframe>`;
}
