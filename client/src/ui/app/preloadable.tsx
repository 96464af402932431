import { type ComponentType, lazy, useState } from 'react';

/** A component in a file of its own: it comes when it is first shown, or when asked for before. */
export type Preloadable<Props> = ComponentType<Props> & {
  /** Resolves once it can be shown at once; rejects if its file cannot be had. */
  preload(): Promise<void>;
};

/**
 * Like React's `lazy`, but what is there already is shown without a fallback. React keeps a fallback for 300 ms
 * once it shows one, however soon the file comes.
 */
export function preloadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Preloadable<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await loadOnce() }));

  function Shown(props: Props) {
    // What it began with it stays: another component would begin anew.
    const [Component] = useState(() => loaded ?? Lazy);
    return <Component {...props} />;
  }
  return Object.assign(Shown, {
    preload: async () => {
      await loadOnce();
    },
  });
}
