type Props = { name: string; text: string };

/** A text to select and copy; a field, so that the keyboard can scroll it. */
export function CodeText({ name, text }: Props) {
  return (
    <textarea
      className="code"
      aria-label={name}
      readOnly
      rows={Math.min(16, text.split('\n').length)}
      value={text}
    />
  );
}
