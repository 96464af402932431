import type { ViewsMessages } from '../fr/views.ts';

/** Names of the views. */
export const viewsEn: ViewsMessages = {
  views: {
    label: 'Views',
    names: { graph: 'Graph' },
    loading: 'The view is coming…',
    keys: 'views, in their order',
  },
};
