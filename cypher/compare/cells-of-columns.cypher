// The relations behind cells of a matrix of kinds by entities: for each cell, the first keys after another.
// params: cells = [{"rowKinds": ["FACTOR"],
//   "column": "poles-competences@1.0.0/outcome/engagement-on-skills"}],
//   kinds = null, relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf = null,
//   sections = null, after = null, limit = 51, symmetric = ["WORKS_WITH"]
// returns: index, keys
UNWIND range(0, size($cells) - 1) AS index
WITH index, $cells[index] AS cell
CALL (cell) {
  MATCH (s:Entity)-[r]-(t:Entity {key: cell.column})
  WHERE (r.type IN $symmetric OR startNode(r).key = s.key)
    AND s.kind IN cell.rowKinds
    AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
    AND ($relationTypes IS NULL OR r.type IN $relationTypes)
    AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($scoped IS NULL OR r.scoped IN $scoped)
    AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
    AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
    AND ($after IS NULL OR r.key > $after)
  RETURN DISTINCT r.key AS key
  ORDER BY key
  LIMIT $limit
}
RETURN index, collect(key) AS keys
ORDER BY index
