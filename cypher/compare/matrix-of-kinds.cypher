// The relations from entities of some kinds to entities of others that pass a filter, counted by kinds
// and sign; notObserved are those neither observed nor explained. The other end has no label, so that Neo4j begins
// at the dataset's entities.
// params: dataset = "poles-competences@1.0.0", rowKinds = ["FACTOR"], columnKinds = ["OUTCOME"], kinds =
//   ["FACTOR", "OUTCOME"], relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf =
//   null, sections = null, symmetric = ["WORKS_WITH"]
// returns: row, column, sign, count, notObserved
MATCH (s:Entity {dataset: $dataset})-[r]-(t)
WHERE (r.type IN $symmetric OR startNode(r).key = s.key)
  AND s.kind IN $rowKinds AND t.kind IN $columnKinds
  AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
RETURN s.kind AS row, t.kind AS column, r.sign AS sign, count(DISTINCT r.key) AS count,
  count(DISTINCT CASE WHEN r.modality IN ['OBSERVED', 'EXPLAINED'] THEN null ELSE r.key END) AS notObserved
ORDER BY row, column, sign
