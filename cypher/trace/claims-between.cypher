// The relations between an entity of one set and one of another that pass a filter, as far as walking needs
// them: the first of them the engine finds. Relations that the study denies are left out. The other end has no
// label, so that Neo4j walks from the keys and does not try every pair.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], others =
//   ["poles-competences@1.0.0/actor/rhone-alpes"], kinds = ["POLE", "REGION"], relationTypes = null, signs =
//   null, modalities = null, scoped = null, scopeOf = null, sections = null, limit = 200000
// returns: claims
MATCH (n:Entity)-[r]-(m)
WHERE n.key IN $keys AND m.key IN $others AND NOT r.negated
  AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH DISTINCT r, startNode(r).key AS source, endNode(r).key AS target
LIMIT $limit
WITH source, target,
  r {.key, .type, .sign, .modality, .scopeOf, .scopeExcept, .quantifier, .passages} AS c
RETURN collect([
  c.key, c.type, source, target, c.sign, c.modality, c.scopeOf, c.scopeExcept, c.quantifier, c.passages
]) AS claims
