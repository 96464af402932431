// The stories of a dataset, in their own order.
// params: dataset = "poles-competences@1.0.0"
// returns: story
MATCH (s:Story {dataset: $dataset})
RETURN s.row AS story
ORDER BY s.order, s.key
