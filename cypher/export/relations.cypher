// A page of the claims of a dataset, in the order of their ids: each with its relation if that passes a
// filter, else with null. What a page costs does not depend on what the filter keeps.
// params: kinds = ["POLE", "REGION"], relationTypes = null, signs = null, modalities = null, scoped
//   = null, scopeOf = null, sections = null, afterKey = "poles-competences@1.0.0/", endKey =
//   "poles-competences@1.0.0/~", limit = 51
// returns: key, relation
MATCH (c:Claim)
WHERE c.key > $afterKey AND c.key < $endKey
WITH c
ORDER BY c.key
LIMIT $limit
MATCH (s:Entity {key: c.source})-[r]->(t:Entity {key: c.target})
WHERE r.key = c.key
RETURN c.key AS key, CASE WHEN ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
THEN r.row END AS relation
ORDER BY key
