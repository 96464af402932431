/** The tabs that GraphiQL opens with: the product's questions, each ready to run. */

export const examples: { query: string; variables?: string }[] = [
  {
    query: `# Which poles are there, and where do they lie?
query Poles {
  entities(filter: { kinds: [POLE] }, first: 50) {
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
}
`,
  },
  {
    query: `# Which poles share a region?
query PolesOfARegion($region: ID!) {
  entity(id: $region) {
    label(lang: FR)
    relations(filter: { relationTypes: [LOCATED_IN], kinds: [POLE, REGION] }, direction: IN) {
      totalCount
      edges { node { source { id label(lang: FR) } statement(lang: FR) } }
    }
  }
}
`,
    variables: '{ "region": "actor/rhone-alpes" }',
  },
  {
    query: `# Which factors act, with which sign and strength, and on what evidence?
query Factors {
  relations(filter: { kinds: [FACTOR, OUTCOME, SKILL, JOB_FAMILY, POLE_GROUP, POLE, INITIATIVE], relationTypes: [INFLUENCES] }) {
    totalCount
    edges {
      node {
        id
        sign
        strength
        modality
        source { id label(lang: EN) }
        target { id label(lang: EN) }
        statement(lang: EN)
        evidence { passage { id } start end }
      }
    }
  }
}
`,
  },
  {
    query: `# What did the study look for and not find?
query NoEffect {
  relations(filter: { signs: [NONE] }) {
    totalCount
    edges {
      node {
        source { id label(lang: FR) }
        target { id label(lang: FR) }
        statement(lang: FR)
        evidence { passage { id digest(lang: FR) } }
      }
    }
  }
}
`,
  },
  {
    query: `# Search: accents and typing errors do not matter.
query Search($words: String!) {
  search(query: $words, first: 10) {
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
}
`,
    variables: '{ "words": "competances" }',
  },
  {
    query: `# What surrounds an entity, two relations away; and what a limit cut off.
query Neighbourhood($id: ID!) {
  neighbourhood(roots: [$id], depth: 2, limit: 50) {
    entities { edges { node { id label(lang: FR) kind } } }
    relations { edges { node { id type sign source { id } target { id } } } }
    cut { entities relations }
  }
  expansion(id: $id) {
    groups { relationType sign direction kind relations entities }
    hiddenEntities
  }
}
`,
    variables: '{ "id": "pole/minalogic" }',
  },
  {
    query: `# What the data covers, and what it does not.
query Audit {
  study { title(lang: FR) version counts { entities relations passages sections } }
  audit {
    coverage { section { id title(lang: FR) } passages passagesWithClaims }
    passagesWithoutClaims(first: 20) { totalCount edges { node { id noClaims { reason } } } }
    restingOnOnePassage(first: 20) { totalCount }
    unassignedFigures { id label(lang: FR) unassignedFigures { values columns } }
  }
}
`,
  },
];
