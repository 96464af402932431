// Removes some nodes of a dataset with their relations.
// params: dataset = "poles-competences@1.0.0", limit = 2000
// returns: removed
MATCH (n:__NODE__ {dataset: $dataset})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
