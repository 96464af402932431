/** A report as a value: blocks of text, before it is Markdown or HTML. */

export type Inline = string | { strong: string } | { code: string } | { href: string };

export type Block =
  | { block: 'heading'; level: 1 | 2 | 3; text: string }
  | { block: 'paragraph'; content: Inline[] }
  | { block: 'list'; ordered: boolean; items: ListItem[] }
  | { block: 'code'; language: string; text: string };

/** `id` names the item, so that it can be linked to. */
export type ListItem = { content: Inline[]; id?: string; children?: ListItem[] };

export type Document = {
  lang: string;
  title: string;
  /** Said where a picture would stand, before the second heading: only a page can draw it. */
  pictureless: string;
  blocks: Block[];
};
