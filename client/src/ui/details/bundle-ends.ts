/** Ends of a bundle from its id: `bundle:actor/a~pole/b`. */
export function endsOf(bundle: string): [string, string] {
  const [a = '', b = ''] = bundle.slice('bundle:'.length).split('~');
  return [a, b];
}
