// The relations that pass a filter, counted by the section of their evidence, sections above it
// included, and by sign.
// params: dataset = "poles-competences@1.0.0", kinds = ["POLE", "REGION"], relationTypes = null,
//   signs = null, modalities = null, scoped = null, scopeOf = null, sections = null
// returns: section, sign, count
MATCH (s:Entity {dataset: $dataset})-[r]->(t:Entity)
WHERE ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
UNWIND r.sections AS section
RETURN section, r.sign AS sign, count(DISTINCT r.key) AS count
ORDER BY section, sign
