// For each passage, how many relations rest on it; none gives no row.
// params: keys = ["poles-competences@1.0.0/s1.p7"]
// returns: key, count
UNWIND $keys AS key
MATCH (p:Passage {key: key})<-[:RESTS_ON]-(c:Claim)
RETURN key, count(DISTINCT c.key) AS count
ORDER BY key
