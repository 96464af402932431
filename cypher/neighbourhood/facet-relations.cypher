// The relations that pass a filter, counted by all that can be filtered but their sections.
// params: dataset = "poles-competences@1.0.0", kinds = ["POLE", "REGION"], relationTypes = null,
//   signs = null, modalities = null, scoped = null, scopeOf = null, sections = null
// returns: type, sign, modality, scoped, count
MATCH (s:Entity {dataset: $dataset})-[r]->(t:Entity)
WHERE ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
RETURN r.type AS type, r.sign AS sign, r.modality AS modality, r.scoped AS scoped, count(r) AS count
ORDER BY type, sign, modality, scoped
