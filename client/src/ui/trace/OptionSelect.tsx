type Props<T extends string | number> = {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
  /** Id of the text that says why the value was refused; null if it was not. */
  refusedBy?: string | null;
};

/** A choice among few. A value that is not on offer, as from an address, is listed as it is. */
export function OptionSelect<T extends string | number>(props: Props<T>) {
  const { label, value, options, onChange, refusedBy = null } = props;
  const known = options.some((option) => option.value === value);
  return (
    <select
      className="trace-select"
      aria-label={label}
      aria-invalid={refusedBy !== null}
      aria-describedby={refusedBy ?? undefined}
      value={String(value)}
      onChange={(event) => {
        const option = options.find((each) => String(each.value) === event.target.value);
        if (option) onChange(option.value);
      }}
    >
      {!known && <option value={String(value)}>{String(value)}</option>}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.name}
        </option>
      ))}
    </select>
  );
}

/** 1 to the most. */
export function hopOptions(most: number, name: (hops: number) => string) {
  return Array.from({ length: most }, (_, index) => ({ value: index + 1, name: name(index + 1) }));
}
