// For each passage, a page of the relations that rest on it, in the order of their ids.
// params: keys = ["poles-competences@1.0.0/s1.p7"], afterKey = null, limit = 51
// returns: key, relation
UNWIND $keys AS key
MATCH (p:Passage {key: key})
CALL (p) {
  MATCH (p)<-[:RESTS_ON]-(c:Claim)
  WHERE $afterKey IS NULL OR c.key > $afterKey
  WITH DISTINCT c
  ORDER BY c.key
  LIMIT $limit
  MATCH (s:Entity {key: c.source})-[r]->(t:Entity {key: c.target})
  WHERE r.key = c.key
  RETURN r, s, t
}
RETURN key, r.row AS relation
ORDER BY key, r.key
