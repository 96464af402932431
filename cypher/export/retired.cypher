// The ids of a dataset that are no longer used, in order.
// params: dataset = "poles-competences@1.0.0"
// returns: id, successor
MATCH (r:Retired {dataset: $dataset})
RETURN r.id AS id, r.successor AS successor
ORDER BY id
