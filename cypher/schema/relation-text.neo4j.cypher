// Text search over relations. The text is folded by the loader, so words are parted at spaces only.
// why: the embedded engine's text search is minisearch, in the adapter
// params: none
// returns: nothing
CREATE FULLTEXT INDEX textRelation IF NOT EXISTS
FOR ()-[r:__TYPES__]-() ON EACH [r.searchNames, r.searchText, r.dataset]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
