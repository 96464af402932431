// A page of the relations that pass a filter, in the order of their ids.
// params: kinds = ["POLE", "REGION"], relationTypes = null, signs = null, modalities = null, scoped
//   = null, scopeOf = null, sections = null, afterKey = "poles-competences@1.0.0/", endKey =
//   "poles-competences@1.0.0/~", limit = 51
// returns: relation
MATCH (c:Claim)
WHERE c.key > $afterKey AND c.key < $endKey
MATCH (s:Entity {key: c.source})-[r]->(t:Entity {key: c.target})
WHERE r.key = c.key
  AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH c, r, s, t
ORDER BY c.key
LIMIT $limit
RETURN r.row AS relation
ORDER BY c.key
