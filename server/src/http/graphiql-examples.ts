/**
 * The product's questions, one or two for each of its jobs: the tabs that GraphiQL opens with, and the examples of
 * `docs/api.md`, which shows the answer to each.
 */
export type ExampleQuestion = {
  /** Its name in `docs/api.md`. */
  name: string;
  question: string;
  query: string;
  variables?: Record<string, unknown>;
};

export const questions: ExampleQuestion[] = [
  {
    name: 'search',
    question: 'What does the study hold about some words? Accents and typing errors do not matter.',
    query: `query Search($words: String!) {
  search(query: $words, first: 3) {
    totalCount
    matchedWords
    counts { type kind count }
    edges {
      match
      matchedText
      node {
        __typename
        ... on Entity { id label(lang: FR) kind }
        ... on Relation { id statement(lang: FR) }
        ... on Passage { id digest(lang: FR) }
      }
    }
  }
}`,
    variables: { words: 'chimie vrete' },
  },
  {
    name: 'names',
    question: 'Which entities bear the names of a list, such as one pasted from a document?',
    query: `query Names($names: [String!]!) {
  entitiesByName(names: $names) {
    edges { node { name entities { id label(lang: EN) kind } } }
  }
}`,
    variables: { names: ['minalogic', 'Rhone-Alpes', 'Medef', 'nobody'] },
  },
  {
    name: 'poles',
    question: 'Which poles are there, and where do they lie?',
    query: `query Poles {
  entities(filter: { kinds: [POLE] }, first: 2) {
    totalCount
    edges {
      node {
        id
        label(lang: FR)
        ... on Pole { reach figures { value unit approximate } }
        relations(filter: { relationTypes: [LOCATED_IN] }, direction: OUT) {
          edges { node { target { id label(lang: FR) } } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    name: 'region',
    question: 'Which poles share a region?',
    query: `query PolesOfARegion($region: ID!) {
  entity(id: $region) {
    label(lang: FR)
    relations(filter: { relationTypes: [LOCATED_IN], kinds: [POLE, REGION] }, direction: IN) {
      totalCount
      edges { node { source { id label(lang: FR) } statement(lang: FR) } }
    }
  }
}`,
    variables: { region: 'actor/rhone-alpes' },
  },
  {
    name: 'neighbourhood',
    question: 'What surrounds an entity, and what did a limit cut off?',
    query: `query Neighbourhood($id: ID!) {
  neighbourhood(roots: [$id], depth: 2, limit: 5) {
    entities { edges { node { id label(lang: EN) kind } } }
    relations { edges { node { id type sign source { id } target { id } } } }
    cut { entities relations }
  }
}`,
    variables: { id: 'pole/minalogic' },
  },
  {
    name: 'expansion',
    question: 'What would expanding an entity add, before anything is drawn?',
    query: `query Expansion($id: ID!, $shown: [ID!]) {
  expansion(id: $id, shown: $shown, filter: { kinds: [POLE, REGION, SECTOR, POLE_GROUP] }) {
    hiddenEntities
    hiddenRelations
    groups { relationType direction kind relations entities hiddenEntities }
  }
}`,
    variables: { id: 'pole/minalogic', shown: ['pole/minalogic', 'actor/rhone-alpes'] },
  },
  {
    name: 'paths',
    question: 'By which ways are two entities linked, and what are the ways worth?',
    query: `query Paths($between: [ID!]!) {
  paths(between: $between, maxHops: 4, first: 1) {
    ... on Paths {
      completeness
      question
      verdicts { verdict count }
      paths {
        edges {
          node {
            verdict
            signedPart { hops verdict }
            weakestHop { index weakness }
            joins { after kinds }
            entities { id }
            hops { walked carrying { id } }
            readingList { passage { id } start end }
          }
        }
      }
    }
  }
}`,
    variables: { between: ['actor/medef', 'skill/recombined-knowledge'] },
  },
  {
    name: 'influence',
    question: 'What acts on an effect, by which routes, for and against?',
    query: `query Influence($of: ID!) {
  influence(of: $of, direction: UPSTREAM, maxHops: 1, first: 4) {
    ... on Influence {
      completeness
      reached {
        totalCount
        edges { node { entity { id label(lang: EN) } distance routes { verdict count } } }
      }
    }
  }
}`,
    variables: { of: 'outcome/engagement-on-skills' },
  },
  {
    name: 'loops',
    question: 'Which feedback loops run through an entity, and what do they do to a change?',
    query: `query Loops($through: ID!) {
  loops(through: $through, first: 2) {
    ... on Loops {
      polarities { polarity count }
      loops { edges { node { polarity entities { id } } } }
    }
  }
}`,
    variables: { through: 'outcome/engagement-on-skills' },
  },
  {
    name: 'compare',
    question: 'What do two poles share, and what has one of them alone?',
    query: `query Compare($ids: [ID!]!) {
  compare(ids: $ids, first: 2) {
    ... on Comparison {
      standings { standing count }
      aspects {
        totalCount
        edges {
          node {
            relationType
            direction
            standing
            other { id label(lang: EN) }
            cells { entity { id } sign negated relations { id } }
          }
        }
      }
    }
  }
}`,
    variables: { ids: ['pole/imaginove', 'pole/industries-agro-ressources'] },
  },
  {
    name: 'matrix',
    question: 'Which factors act on which effects, counted by sign?',
    query: `query Matrix($effect: ID!) {
  matrix(rows: { kinds: [FACTOR] }, columns: { ids: [$effect] }, filter: { signs: [NONE, NEGATIVE] }) {
    ... on Matrix {
      cells { totalCount edges { node { row column count signs { sign count } } } }
    }
  }
}`,
    variables: { effect: 'outcome/engagement-on-skills' },
  },
  {
    name: 'relation',
    question: 'What does a claim rest on, and what is to be read with it?',
    query: `query Claim($id: ID!) {
  relation(id: $id) {
    statement(lang: EN)
    type
    sign
    strength
    modality
    scope { of { id } except { id } quantifier }
    source { id label(lang: EN) }
    target { id label(lang: EN) }
    evidence { passage { id section { title(lang: EN) } } start end }
    contradicts { id }
    qualifiedBy { id }
  }
}`,
    variables: { id: 'claim/strategic-rupture-strongest-impact' },
  },
  {
    name: 'no-effect',
    question: 'What did the study look for and not find?',
    query: `query NoEffect {
  relations(filter: { signs: [NONE] }) {
    totalCount
    edges {
      node {
        source { id label(lang: FR) }
        target { id label(lang: FR) }
        statement(lang: FR)
        evidence { passage { id } start end }
      }
    }
  }
}`,
  },
  {
    name: 'audit',
    question: 'What does the data cover, and what does it not?',
    query: `query Audit {
  study { title(lang: EN) version licence counts { entities relations passages sections } }
  audit {
    coverage { section { id } passages passagesWithClaims }
    passagesWithoutClaims { totalCount }
    restingOnOnePassage { totalCount }
    unassignedFigures { id unassignedFigures { values columns } }
  }
}`,
  },
  {
    name: 'subgraph',
    question: 'Which relations are there among some entities, to take them into a tool of one’s own?',
    query: `query Among($ids: [ID!]!) {
  subgraph(ids: $ids) {
    entities { edges { node { id kind label(lang: EN) } } }
    relations { edges { node { id type sign modality source { id } target { id } } } }
    unknownRoots
  }
}`,
    variables: { ids: ['pole/imaginove', 'actor/rhone-alpes', 'sector/video-games'] },
  },
  {
    name: 'link',
    question: 'What became of the ids of a link that was made with other data?',
    query: `query Link($ids: [ID!]!) {
  identities(ids: $ids) { id state successor }
}`,
    variables: { ids: ['pole/imaginove', 'claim/rupture-redefines-skill-needs', 'pole/imaginov'] },
  },
  {
    name: 'stories',
    question: 'Which guided readings of the study are there?',
    query: `query Stories {
  stories {
    edges { node { id title(lang: EN) summary(lang: EN) steps { id title(lang: EN) } } }
  }
}`,
  },
  {
    name: 'ask',
    question: 'What answers a question in its one short written form, as links and reports carry it?',
    query: `query Ask($question: String!) {
  ask(question: $question) {
    __typename
    ... on Influence { question reached { totalCount } }
    ... on QuestionRefused { argument reason message }
  }
}`,
    variables: { question: 'influence?of=factor/strategic-rupture&signs=POSITIVE' },
  },
];

/** The tabs that GraphiQL opens with: each question ready to run. */
export const examples: { query: string; variables?: string }[] = questions.map(
  ({ question, query, variables }) => ({
    query: `# ${question}\n${query}\n`,
    ...(variables && { variables: JSON.stringify(variables, null, 2) }),
  }),
);
