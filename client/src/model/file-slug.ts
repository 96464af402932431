/** What a file's name says of a title, in letters that every system takes: "Imaginove et 3 autres" → `imaginove-et-3-autres`; may be empty. */
export function fileSlug(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
