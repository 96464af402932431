// The relations from the row entities to columns, entities or kinds, that pass a filter, counted by ends
// and sign; notObserved are those neither observed nor explained. Null stands for the other sort of column.
// params: rowKeys = ["poles-competences@1.0.0/factor/strategic-rupture"], columnKeys = null, columnKinds =
//   ["OUTCOME"], kinds = ["FACTOR", "OUTCOME"], relationTypes = null, signs = null, modalities = null,
//   scoped = null, scopeOf = null, sections = null, symmetric = ["WORKS_WITH"]
// returns: row, column, sign, count, notObserved
MATCH (s:Entity)-[r]-(t:Entity)
WHERE (r.type IN $symmetric OR startNode(r).key = s.key)
  AND s.key IN $rowKeys
  AND ($columnKeys IS NULL OR t.key IN $columnKeys)
  AND ($columnKinds IS NULL OR t.kind IN $columnKinds)
  AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH s.key AS row, CASE WHEN $columnKeys IS NULL THEN t.kind ELSE t.key END AS column, r
RETURN row, column, r.sign AS sign, count(DISTINCT r.key) AS count,
  count(DISTINCT CASE WHEN r.modality IN ['OBSERVED', 'EXPLAINED'] THEN null ELSE r.key END) AS notObserved
ORDER BY row, column, sign
