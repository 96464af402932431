// A page of the entities that pass a filter, those with most relations first, then by id.
// params: dataset = "poles-competences@1.0.0", kinds = ["POLE", "REGION"], relationTypes = null,
//   signs = null, modalities = null, scoped = null, scopeOf = null, sections = null, relational =
//   false, afterDegree = null, afterKey = null, limit = 51
// returns: entity
MATCH (n:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND (NOT $relational OR EXISTS {
    MATCH (n)-[r]-(m:Entity)
    WHERE ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
      AND ($relationTypes IS NULL OR r.type IN $relationTypes)
      AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
      AND ($modalities IS NULL OR r.modality IN $modalities)
      AND ($scoped IS NULL OR r.scoped IN $scoped)
      AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
      AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
  })
  AND ($afterKey IS NULL OR n.degree < $afterDegree OR (n.degree = $afterDegree AND n.key > $afterKey))
WITH n
ORDER BY n.degree DESC, n.key
LIMIT $limit
RETURN n.row AS entity
ORDER BY n.degree DESC, n.key
