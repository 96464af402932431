// The first paths between two entities over relations that pass a filter, walked in a direction: shorter first, then
// fewer hops without a sign along them, then by keys. All paths of the shortest lengths, one or two, are compared. With
// each path come its entities, and with all of them the relations of their hops, either way. Relations that the study
// denies are no way, nor are entities to avoid. Neo4j finds trails, which may differ in parallel relations alone or pass
// an entity twice: `trails` counts them (once it is `most`, something was left out), `found` the paths among them,
// `lengths` and `longest` say what was compared. Of a path's trails, one takes a signed relation wherever there is one.
// why: the embedded engine does not search for shortest paths
// params: from = "poles-competences@1.0.0/pole/minalogic", to = "poles-competences@1.0.0/actor/rhone-alpes",
//   avoid = [], walked = "EITHER", symmetric = ["WORKS_WITH"], kinds = null, relationTypes = null, signs = null,
//   modalities = null, scoped = null, scopeOf = null, sections = null, shortest = 5, most = 5000
// returns: paths, claims, found, trails, lengths, longest
MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
MATCH p = SHORTEST __GROUPS__ GROUPS (a) ((n)-[r]-(m)
  WHERE NOT r.negated
    AND NOT m.key IN $avoid
    AND ($walked = 'EITHER' OR r.type IN $symmetric OR startNode(r) = n)
    AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
    AND ($relationTypes IS NULL OR r.type IN $relationTypes)
    AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($scoped IS NULL OR r.scoped IN $scoped)
    AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
    AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
){1,__HOPS__} (b)
WITH nodes(p) AS path, r AS trail, length(p) AS hops
LIMIT $most
WITH path, hops, count(*) AS trails, min(size([i IN range(0, hops - 1)
  WHERE trail[i].sign IS NULL OR startNode(trail[i]) <> path[i]])) AS unsigned
ORDER BY hops, unsigned, [e IN path | e.key]
WITH sum(trails) AS trails, count(DISTINCT hops) AS lengths, max(hops) AS longest, collect(CASE
  WHEN all(i IN range(0, hops - 1) WHERE NOT path[i] IN path[i + 1..]) THEN path END) AS found
WITH found[..$shortest] AS shown, size(found) AS found, trails, lengths, longest
CALL (shown) {
  UNWIND shown AS path
  UNWIND range(1, size(path) - 1) AS i
  WITH DISTINCT path[i - 1] AS n, path[i] AS m
  MATCH (n)-[r]-(m)
  WHERE NOT r.negated
    AND ($kinds IS NULL OR (n.kind IN $kinds AND m.kind IN $kinds))
    AND ($relationTypes IS NULL OR r.type IN $relationTypes)
    AND ($signs IS NULL OR coalesce(r.sign, 'UNSIGNED') IN $signs)
    AND ($modalities IS NULL OR r.modality IN $modalities)
    AND ($scoped IS NULL OR r.scoped IN $scoped)
    AND ($scopeOf IS NULL OR any(id IN r.scopeOf WHERE id IN $scopeOf))
    AND ($sections IS NULL OR any(id IN r.sections WHERE id IN $sections))
  RETURN collect(DISTINCT [r.row, r.passages]) AS claims
}
RETURN [path IN shown | [e IN path | e.row]] AS paths, claims, found, trails, lengths, longest
