// For each entity, itself and a page of its relations that pass a filter, in the order of their ids, each with
// the entity at its other end.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"],
//   relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections
//   = null, direction = "BOTH", symmetric = ["WORKS_WITH"], afterKey = null, limit = 51
// returns: key, entity, relations
UNWIND $keys AS key
MATCH (n:Entity {key: key})
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
    AND ($relationTypes IS NULL OR r.type IN $relationTypes)
    AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($scoped IS NULL OR r.scoped IN $scoped)
    AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
    AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
    AND ($direction = 'BOTH' OR r.type IN $symmetric
      OR ($direction = 'OUT' AND startNode(r).key = n.key)
      OR ($direction = 'IN' AND endNode(r).key = n.key))
    AND ($afterKey IS NULL OR r.key > $afterKey)
  WITH r, m
  ORDER BY r.key
  LIMIT $limit
  RETURN collect([r.row, m.row]) AS relations
}
RETURN key, n.row AS entity, relations
ORDER BY key
