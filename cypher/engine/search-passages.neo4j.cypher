// Passages that the full-text index finds, best first.
// why: the embedded engine's text search is minisearch, in the adapter
// params: dataset = "poles-competences@1.0.0", query = "+dataset:\"poles-competences@1.0.0\" +(searchText:compet*)", limit = 20
// returns: key, score, row
CALL db.index.fulltext.queryNodes('textPassage', $query, {limit: $limit}) YIELD node, score
WHERE node.dataset = $dataset
RETURN node.key AS key, score, node.row AS row
ORDER BY score DESC, key
