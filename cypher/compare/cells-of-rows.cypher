// The relations behind cells of a matrix whose rows are entities: for each cell, the first keys after
// another. Null stands for the other sort of column.
// params: cells = [{"row": "poles-competences@1.0.0/factor/strategic-rupture", "column": null,
//   "columnKinds": ["OUTCOME"]}], kinds = null, relationTypes = null, signs = null, modalities = null,
//   scoped = null, scopeOf = null, sections = null, after = null, limit = 51, symmetric = ["WORKS_WITH"]
// returns: index, keys
UNWIND range(0, size($cells) - 1) AS index
WITH index, $cells[index] AS cell
CALL (cell) {
  MATCH (s:Entity {key: cell.row})-[r]-(t:Entity)
  WHERE (r.type IN $symmetric OR startNode(r).key = s.key)
    AND (cell.column IS NULL OR t.key = cell.column)
    AND (cell.columnKinds IS NULL OR t.kind IN cell.columnKinds)
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
