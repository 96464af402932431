// All relations between the two entities of each pair, either way, that pass a filter, and the passages they rest on.
// Relations that the study denies are left out.
// params: pairs = [{"from": "poles-competences@1.0.0/pole/minalogic", "to":
//   "poles-competences@1.0.0/actor/rhone-alpes"}], kinds = ["POLE", "REGION"], relationTypes = null, signs = null,
//   modalities = null, scoped = null, scopeOf = null, sections = null
// returns: relation, passages
UNWIND $pairs AS pair
MATCH (n:Entity {key: pair.from})-[r]-(m:Entity {key: pair.to})
WHERE NOT r.negated
  AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
RETURN r.row AS relation, r.passages AS passages
ORDER BY r.key
