// The relations with an end among the given entities that pass a filter, and the passages they rest on: the first of
// them the engine finds. Relations that the study denies are left out.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"], relationTypes
//   = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections = null, limit = 200000
// returns: claims
MATCH (n:Entity)-[r]-(m:Entity)
WHERE n.key IN $keys AND NOT r.negated
  AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH DISTINCT r
LIMIT $limit
RETURN collect([r.row, r.passages]) AS claims
