import { lazy } from 'react';

/** What opens now and then, loaded when it first does. */
export const HelpSheet = lazy(() =>
  import('../help/HelpSheet.tsx').then(({ HelpSheet }) => ({ default: HelpSheet })),
);

export const SearchScreen = lazy(() =>
  import('../search/SearchScreen.tsx').then(({ SearchScreen }) => ({ default: SearchScreen })),
);

export const QuerySheet = lazy(() =>
  import('../query/QuerySheet.tsx').then(({ QuerySheet }) => ({ default: QuerySheet })),
);

export const TakeAwaySheet = lazy(() =>
  import('../take-away/TakeAwaySheet.tsx').then(({ TakeAwaySheet }) => ({ default: TakeAwaySheet })),
);

export const StoryPlayer = lazy(() =>
  import('../story/StoryPlayer.tsx').then(({ StoryPlayer }) => ({ default: StoryPlayer })),
);

export const LinkNotice = lazy(() =>
  import('../link/LinkNotice.tsx').then(({ LinkNotice }) => ({ default: LinkNotice })),
);
