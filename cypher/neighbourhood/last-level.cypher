// The entities one relation away from a set, as in `neighbourhood/level`, and the relations that pass the filter among the
// first of them and those seen, as in `neighbourhood/among`: where no further level follows, both in one.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"], seen =
//   ["poles-competences@1.0.0/pole/minalogic"], kinds = ["POLE", "REGION"], relationTypes = null,
//   signs = null, modalities = null, scoped = null, scopeOf = null, sections = null, towards = -1,
//   limit = 199, most = 5000
// returns: reached, counts, relations, total
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
WITH found[..$limit] AS added, counts
CALL (added) {
  MATCH (n:Entity)
  WHERE n.key IN $seen
  WITH collect(n) AS kept
  WITH kept + added AS among
  UNWIND among AS s
  MATCH (s)-[r]->(t)
  WHERE t IN among
    AND ($kinds IS NULL OR (s.kind IN $kinds AND t.kind IN $kinds))
    AND ($relationTypes IS NULL OR r.type IN $relationTypes)
    AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($scoped IS NULL OR r.scoped IN $scoped)
    AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
    AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
  WITH r
  ORDER BY r.key
  RETURN collect(r) AS linked
}
RETURN [m IN added | m.row] AS reached, counts, [r IN linked[..$most] | r.row] AS relations,
  size(linked) AS total
