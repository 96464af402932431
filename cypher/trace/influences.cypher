// The influences of a dataset that pass a filter, and the passages they rest on: the first of them the engine
// finds. Relations that the study denies are left out. The subquery makes Neo4j begin at the dataset's
// entities, not at every influence that is loaded.
// params: dataset = "poles-competences@1.0.0", kinds = ["POLE", "REGION"], relationTypes = null, signs =
//   null, modalities = null, scoped = null, scopeOf = null, sections = null, limit = 200000
// returns: claims
MATCH (s:Entity {dataset: $dataset})
CALL (s) {
  MATCH (s)-[r:INFLUENCES|CONDITION_OF]->(t:Entity)
  WHERE NOT r.negated
    AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
    AND ($relationTypes IS NULL OR r.type IN $relationTypes)
    AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($scoped IS NULL OR r.scoped IN $scoped)
    AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
    AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
  RETURN r
}
WITH r
LIMIT $limit
RETURN collect([r.row, r.passages]) AS claims
