// A page of the relations that rest on one passage alone, in the order of their ids.
// params: afterKey = "poles-competences@1.0.0/", endKey = "poles-competences@1.0.0/~", limit = 51
// returns: relation
MATCH (c:Claim)
WHERE c.key > $afterKey AND c.key < $endKey
MATCH (s:Entity {key: c.source})-[r]->(t:Entity {key: c.target})
WHERE r.key = c.key AND size(r.passages) = 1
WITH c, r, s, t
ORDER BY c.key
LIMIT $limit
RETURN r.row AS relation
ORDER BY c.key
