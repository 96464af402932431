// The relations of an entity that pass a filter, counted by type, sign, direction and kind of the
// other end; hidden are the ends that are not shown.
// params: key = "poles-competences@1.0.0/pole/minalogic", kinds = ["POLE", "REGION"], relationTypes
//   = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections = null, shown
//   = [], symmetric = ["WORKS_WITH"]
// returns: groups
MATCH (n:Entity {key: $key})-[r]-(m)
WHERE ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH r, m,
  CASE WHEN r.type IN $symmetric THEN 'BOTH' WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction,
  CASE WHEN m.key IN $shown THEN null ELSE m END AS hidden
WITH r.type AS type, r.sign AS sign, direction, m.kind AS kind,
  count(r) AS relations, count(DISTINCT m) AS entities, count(DISTINCT hidden) AS hiddenEntities
ORDER BY relations DESC, type, sign, direction, kind
RETURN collect([type, sign, direction, kind, relations, entities, hiddenEntities]) AS groups
