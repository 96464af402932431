/** A count with its noun, the number in bold. */
export function Count({ text }: { text: string }) {
  const cut = text.indexOf(' ');
  return (
    <>
      <b>{text.slice(0, cut)}</b>
      {text.slice(cut)}
    </>
  );
}
