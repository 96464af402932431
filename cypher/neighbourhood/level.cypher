// The entities one relation away from a set, those already seen aside (the set itself among them), in the order asked
// (most connected first is -1): the first of them, and for all of them how many relations lead there.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], seen =
//   ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"], relationTypes = null,
//   signs = null, modalities = null, scoped = null, scopeOf = null, sections = null, towards = -1,
//   limit = 199
// returns: reached, counts
MATCH (n:Entity)-[r]-(m)
WHERE n.key IN $keys
  AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
  AND ($relationTypes IS NULL OR r.type IN $relationTypes)
  AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($scoped IS NULL OR r.scoped IN $scoped)
  AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
  AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
WITH m, count(r) AS relations
WITH m, m.key AS key, relations
WHERE NOT key IN $seen
WITH m, relations
ORDER BY $towards * m.degree, key
WITH collect(m) AS found, collect(relations) AS counts
RETURN [m IN found[..$limit] | m.row] AS reached, counts
