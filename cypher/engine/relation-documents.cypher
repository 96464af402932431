// What text search of the embedded engine looks in: relations.
// params: dataset = "poles-competences@1.0.0"
// returns: key, names, text
MATCH (:Entity {dataset: $dataset})-[r]->(:Entity)
RETURN r.key AS key, r.searchNames AS names, r.searchText AS text
ORDER BY key
