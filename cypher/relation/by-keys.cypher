// Relations by the keys of their claims; keys that are not there give no row.
// params: keys = ["poles-competences@1.0.0/claim/rupture-redefines-skill-needs"]
// returns: relation
UNWIND $keys AS key
MATCH (c:Claim {key: key})
MATCH (s:Entity {key: c.source})-[r]->(t:Entity {key: c.target})
WHERE r.key = c.key
RETURN r.row AS relation
