import { ICON_PATHS, type IconName } from './icon-paths.ts';

type Props = { name: IconName; size?: number };

/** A line icon in the colour of the text. It says nothing by itself: a name stands beside it. */
export function Icon({ name, size = 16 }: Props) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} className={name === 'more' ? 'icon-dots' : undefined} />
    </svg>
  );
}
