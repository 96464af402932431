// The shortest paths between two entities over relations that pass a filter, walked in a direction, as the keys of
// their entities: the first of them the engine finds. Relations that the study denies are no way, nor are entities to
// avoid.
// why: the embedded engine does not search for shortest paths
// params: from = "poles-competences@1.0.0/pole/minalogic", to = "poles-competences@1.0.0/actor/rhone-alpes",
//   avoid = [], maxHops = 6, walked = "EITHER", symmetric = ["WORKS_WITH"], kinds = null, relationTypes = null, signs
//   = null, modalities = null, scoped = null, scopeOf = null, sections = null, limit = 10001
// returns: keys
MATCH (a:Entity {key: $from}), (b:Entity {key: $to})
MATCH p = SHORTEST 1 GROUPS (a) ((n)-[r]-(m)
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
){1,8} (b)
WITH p
WHERE length(p) <= $maxHops
RETURN DISTINCT [node IN nodes(p) | node.key] AS keys
LIMIT $limit
