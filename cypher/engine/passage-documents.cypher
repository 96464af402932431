// What text search of the embedded engine looks in: passages.
// params: dataset = "poles-competences@1.0.0"
// returns: key, names, text
MATCH (n:Passage {dataset: $dataset})
RETURN n.key AS key, n.searchNames AS names, n.searchText AS text
ORDER BY key
