// For each section, how many passages it has itself; none gives no row.
// params: keys = ["poles-competences@1.0.0/s1"]
// returns: key, count
UNWIND $keys AS key
MATCH (s:Section {key: key})<-[:IN_SECTION]-(p:Passage)
RETURN key, count(p) AS count
ORDER BY key
