/** Bars in place of what is on its way; the text is read out and shown under them. */
export function Skeleton({ text }: { text?: string }) {
  return (
    <div className="skeleton" role="status">
      <i />
      <i />
      <i />
      <i />
      {text && <p className="caption">{text}</p>}
    </div>
  );
}
