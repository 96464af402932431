// The keys of the relations among a set of entities that pass a filter, in order.
// params: keys = ["poles-competences@1.0.0/pole/minalogic", "poles-competences@1.0.0/actor/rhone-alpes"],
//   kinds = ["POLE", "REGION"], relationTypes = null, signs = null, modalities = null, scoped = null,
//   scopeOf = null, sections = null
// returns: key
UNWIND $keys AS key
MATCH (s:Entity {key: key})-[r]->(t:Entity)
WHERE t.key IN $keys
  AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
RETURN DISTINCT r.key AS key
ORDER BY key
