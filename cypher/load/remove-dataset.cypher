// Removes a dataset that has no nodes left.
// params: dataset = "poles-competences@1.0.0"
// returns: removed
MATCH (d:Dataset {key: $dataset})
DELETE d
RETURN count(*) AS removed
