// For each of some entities, those that relations which pass a filter lead to, walked in a direction: the first of them
// the engine finds. Relations that the study denies are left out.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], walked = "EITHER", symmetric = ["WORKS_WITH"], kinds =
//   ["POLE", "REGION"], relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf = null,
//   sections = null, limit = 200000
// returns: key, linked
MATCH (n:Entity)-[r]-(m)
WHERE n.key IN $keys AND NOT r.negated
  AND ($walked = 'EITHER' OR r.type IN $symmetric
    OR ($walked = 'AHEAD' AND startNode(r).key = n.key)
    OR ($walked = 'BEHIND' AND endNode(r).key = n.key))
  AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH DISTINCT n, m
LIMIT $limit
RETURN n.key AS key, collect(m.key) AS linked
