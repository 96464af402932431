import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { loadCode, noteBroken, useLostCode } from '../../state/lost-code.ts';
import { Boundary } from './Boundary.tsx';

type Places = {
  /** In its place until it is there. */
  waiting?: ReactNode;
  /** In its place once it cannot be had, or has failed; the page says so too. */
  lost?: ReactNode;
  /** What opens takes itself away then: to open it again asks for it again. */
  onLost?: () => void;
};

/** A component in a file of its own: it comes when it is first shown, or when asked for before. */
export type Preloadable<Props> = ComponentType<Props & Places> & {
  /** Resolves once it can be shown at once; rejects if its file cannot be had. */
  preload(): Promise<void>;
};

/**
 * The one way to show what is loaded later. Unlike React's `lazy`, what is there already is shown without a
 * fallback, which React keeps for 300 ms once it shows one; and what could not be had can be asked for again.
 */
export function preloadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Preloadable<Props> {
  let loaded: ComponentType<Props> | null = null;
  const loadOnce = async () => {
    loaded ??= await load();
    return loaded;
  };

  function Shown({ waiting = null, lost = null, onLost, ...props }: Props & Places) {
    const round = useLostCode((state) => state.round);
    const [code, setCode] = useState(() => loaded);
    const [isLost, setLost] = useState(false);
    const lose = () => {
      setLost(true);
      onLost?.();
    };
    const onFailed = useEffectEvent(lose);
    useEffect(() => {
      setLost(false);
      if (code) return;
      let gone = false;
      loadCode(loadOnce).then(
        (found) => !gone && setCode(() => found),
        () => !gone && onFailed(),
      );
      return () => {
        gone = true;
      };
    }, [code, round]);
    if (isLost) return lost;
    if (!code) return waiting;
    const Code = code;
    return (
      <Boundary
        instead={lost}
        onError={() => {
          noteBroken();
          lose();
        }}
      >
        <Code {...(props as unknown as Props)} />
      </Boundary>
    );
  }
  return Object.assign(Shown, {
    preload: async () => {
      await loadOnce();
    },
  });
}
