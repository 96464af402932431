// How many relations rest on one passage alone.
// params: dataset = "poles-competences@1.0.0"
// returns: count
MATCH (s:Entity {dataset: $dataset})-[r]->(t:Entity)
WHERE size(r.passages) = 1
RETURN count(r) AS count
