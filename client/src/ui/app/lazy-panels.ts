import { preloadable } from './preloadable.tsx';
/** What opens now and then, loaded when it first does. */
export const HelpSheet = preloadable(() =>
  import('../help/HelpSheet.tsx').then(({ HelpSheet }) => HelpSheet),
);

export const SearchScreen = preloadable(() =>
  import('../search/SearchScreen.tsx').then(({ SearchScreen }) => SearchScreen),
);

export const QuerySheet = preloadable(() =>
  import('../query/QuerySheet.tsx').then(({ QuerySheet }) => QuerySheet),
);

export const TakeAwaySheet = preloadable(() =>
  import('../take-away/TakeAwaySheet.tsx').then(({ TakeAwaySheet }) => TakeAwaySheet),
);

export const StoryPlayer = preloadable(() =>
  import('../story/StoryPlayer.tsx').then(({ StoryPlayer }) => StoryPlayer),
);

export const LinkNotice = preloadable(() =>
  import('../link/LinkNotice.tsx').then(({ LinkNotice }) => LinkNotice),
);

export const ExpansionPopover = preloadable(() =>
  import('../expand/ExpansionPopover.tsx').then(({ ExpansionPopover }) => ExpansionPopover),
);

/** On a phone alone. */
export const ClaimSheet = preloadable(() =>
  import('../plate/ClaimSheet.tsx').then(({ ClaimSheet }) => ClaimSheet),
);
