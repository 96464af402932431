type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
};

/** A choice among few, its label before it. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <label className="mx-choice">
      <span>{label}</span>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const option = options.find((each) => each.value === event.target.value);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
