// The relations among a set of entities that pass a filter, in the order of their ids: the first of
// them, and how many there are.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"],
//   relationTypes = null, signs = null, modalities = null, scoped = null, scopeOf = null, sections
//   = null, limit = 5000
// returns: relations, total
MATCH (s:Entity)-[r]->(t:Entity)
WHERE s.key IN $keys AND t.key IN $keys
  AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH r, s, t
ORDER BY r.key
WITH collect([
  r.key, s.key, t.key, r.type, r.sign, r.strength, r.modality, r.negated, r.scoped, r.scopeOf,
  r.scopeExcept, r.quantifier, r.citedCases, r.comparedTo, r.conditionFr, r.conditionEn,
  r.attributedTo, r.quantityValue, r.quantityUnit, r.quantityApproximate, r.period, r.statementFr,
  r.statementEn
]) AS found
RETURN found[..$limit] AS relations, size(found) AS total
