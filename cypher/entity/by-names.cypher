// Entities that one of the folded names is a label, alias, code or id of.
// params: dataset = "poles-competences@1.0.0", names = ["minalogic", "iar"]
// returns: names, entity
MATCH (n:Entity {dataset: $dataset})
WHERE any(name IN n.names WHERE name IN $names)
RETURN n.names AS names, n.row AS entity
ORDER BY n.key
