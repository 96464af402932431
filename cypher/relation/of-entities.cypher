// For each entity, a page of its relations that pass a filter, in the order of their ids.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"],
//   relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections
//   = null, direction = "BOTH", symmetric = ["WORKS_WITH"], afterKey = null, limit = 51
// returns: key, relation
UNWIND $keys AS key
MATCH (n:Entity {key: key})
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
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
  RETURN r
  ORDER BY r.key
  LIMIT $limit
}
RETURN key, [
  r.key, startNode(r).key, endNode(r).key, r.type, r.sign, r.strength, r.modality, r.negated,
  r.scoped, r.scopeOf, r.scopeExcept, r.quantifier, r.citedCases, r.comparedTo, r.conditionFr,
  r.conditionEn, r.attributedTo, r.quantityValue, r.quantityUnit, r.quantityApproximate, r.period,
  r.statementFr, r.statementEn
] AS relation
ORDER BY key, r.key
