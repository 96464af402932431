import { type KeyboardEvent, useEffect, useId, useState } from 'react';

type Options = {
  /** Ids of the options, in order. */
  options: readonly string[];
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onPick: (option: string) => void;
};

/**
 * A combobox whose list is on screen (ARIA's pattern): the focus stays in the field, the option that arrows
 * came to is the active one, to begin with the first, and Enter picks it. Gives the attributes of each part.
 */
export function useCombobox({ options, open, onOpen, onClose, onPick }: Options) {
  const ids = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const active = open ? (wanted !== null && options.includes(wanted) ? wanted : (options[0] ?? null)) : null;
  const idOf = (option: string) => `${ids}-${option}`;

  useEffect(() => {
    if (active) document.getElementById(`${ids}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, ids]);

  const move = (to: number) => {
    const next = options.at(to % Math.max(options.length, 1));
    if (next !== undefined) setWanted(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key === 'Escape' && !open)) return;
    const at = active === null ? -1 : options.indexOf(active);
    const acts: Record<string, () => void> = {
      ArrowDown: () => (open ? move(at + 1) : onOpen()),
      ArrowUp: () => (open ? move(at - 1) : onOpen()),
      Enter: () => (active !== null ? onPick(active) : onOpen()),
      Escape: onClose,
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return {
    fieldProps: {
      id: `${ids}-field`,
      role: 'combobox',
      'aria-expanded': open,
      'aria-controls': `${ids}-list`,
      'aria-autocomplete': 'list',
      'aria-activedescendant': active === null ? undefined : idOf(active),
      onKeyDown,
      onClick: onOpen,
      // Words put into the field from elsewhere come with the focus.
      onFocus: onOpen,
      onBlur: onClose,
    } as const,
    listProps: (name: string) => ({ id: `${ids}-list`, role: 'listbox', 'aria-label': name }) as const,
    groupProps: (group: string) => ({ role: 'group', 'aria-labelledby': `${ids}-group-${group}` }) as const,
    groupNameProps: (group: string) => ({ id: `${ids}-group-${group}`, role: 'presentation' }) as const,
    optionProps: (option: string) =>
      ({
        id: idOf(option),
        role: 'option',
        'aria-selected': option === active,
        onPointerMove: () => setWanted(option),
        onClick: () => onPick(option),
      }) as const,
  };
}

export type Combobox = ReturnType<typeof useCombobox>;
