import type { ViewsMessages } from '../fr/views.ts';

/** Names of the views. */
export const viewsEn: ViewsMessages = {
  views: {
    label: 'Views',
    names: {
      graph: 'Graph',
      table: 'Table',
      matrix: 'Matrix',
      compare: 'Comparison',
      map: 'Map',
      text: 'Text',
      audit: 'Audit',
    },
    loading: 'The view is coming…',
    beside: 'Another view beside it',
    alone: 'One view',
    keys: 'views, in their order',
    allPassages: 'Every passage',
    onlyAbout: 'Its passages alone',
    network: 'See its network',
    inGraph: 'See in the graph',
    read: 'Read the passage',
    readAll: 'Read its passages',
  },
};
