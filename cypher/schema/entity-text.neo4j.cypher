// Text search over entities. The text is folded by the loader, so words are parted at spaces only.
// why: the embedded engine's text search is minisearch, in the adapter
// params: none
// returns: nothing
CREATE FULLTEXT INDEX textEntity IF NOT EXISTS
FOR (n:Entity) ON EACH [n.searchNames, n.searchText, n.dataset]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
