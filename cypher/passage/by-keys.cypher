// Passages by key; keys that are not there give no row.
// params: keys = ["poles-competences@1.0.0/s1.p7"]
// returns: passage
UNWIND $keys AS key
MATCH (p:Passage {key: key})
RETURN p.row AS passage
