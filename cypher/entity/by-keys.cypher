// Entities by key; keys that are not there give no row.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"]
// returns: entity
UNWIND $keys AS key
MATCH (n:Entity {key: key})
RETURN n.row AS entity
