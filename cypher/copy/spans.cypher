// The spans of evidence of a dataset, each in its passage: what is looked for in a copy of the study. The
// passage has no label, so that Neo4j begins at the claims even where there are few passages.
// params: dataset = "poles-competences@1.0.0", limit = 100000
// returns: claim, passage, opening, closing
MATCH (c:Claim {dataset: $dataset})-[e:RESTS_ON]->(p)
WITH c, e, p
ORDER BY c.id, e.order
LIMIT $limit
RETURN c.id AS claim, p.id AS passage, e.start AS opening, e.end AS closing
ORDER BY claim, e.order
