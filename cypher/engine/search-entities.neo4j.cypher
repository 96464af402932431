// Entities that the full-text index finds, best first, in one list. The query names the dataset.
// why: the embedded engine's text search is minisearch, in the adapter
// params: query = "+dataset:\"poles-competences@1.0.0\" +(searchNames:minal*)", limit = 20
// returns: keys
CALL db.index.fulltext.queryNodes('textEntity', $query, {limit: $limit}) YIELD node
RETURN collect(node.key) AS keys
