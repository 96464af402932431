// What expanding an entity would add: its neighbours that are not shown, and the relations to them.
// params: key = "poles-competences@1.0.0/pole/minalogic", kinds = ["POLE", "REGION"], relationTypes
//   = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections = null, shown
//   = ["poles-competences@1.0.0/pole/minalogic"]
// returns: entities, relations
MATCH (n:Entity {key: $key})-[r]-(m:Entity)
WHERE NOT m.key IN $shown
  AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
RETURN count(DISTINCT m.key) AS entities, count(DISTINCT r.key) AS relations
