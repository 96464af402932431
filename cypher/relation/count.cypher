// How many relations pass a filter.
// params: dataset = "poles-competences@1.0.0", kinds = ["POLE", "REGION"], relationTypes = null,
//   signs = null, modalities = null, scoped = null, scopeOf = null, sections = null
// returns: count
MATCH (s:Entity {dataset: $dataset})-[r]->(t:Entity)
WHERE ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
RETURN count(r) AS count
