// Ends the writers of a dataset, once their transactions are done.
// params: dataset = "poles-competences@1.0.0"
// returns: ended
MATCH (w:LoadWriter {of: $dataset})
DELETE w
RETURN count(*) AS ended
