// The relations among a set of entities that pass a filter, in the order of their ids: the first of
// them, and how many there are. Ends are compared as nodes: reading the key of each would cost Neo4j twice as much.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"],
//   relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections
//   = null, limit = 5000
// returns: relations, total
MATCH (n:Entity)
WHERE n.key IN $keys
WITH collect(n) AS among
UNWIND among AS s
MATCH (s)-[r]->(t)
WHERE t IN among
  AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH r
ORDER BY r.key
WITH collect(r) AS found
RETURN [r IN found[..$limit] | r.row] AS relations, size(found) AS total
