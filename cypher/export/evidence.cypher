// For each claim, the spans it rests on, in the order of the data; without the passages themselves. The passage has no
// label, so that Neo4j begins at the claims even where there are few passages.
// params: keys = ["poles-competences@1.0.0/claim/rupture-redefines-skill-needs"]
// returns: key, passage, opening, closing
UNWIND $keys AS key
MATCH (c:Claim {key: key})-[e:RESTS_ON]->(p)
RETURN key, p.id AS passage, e.start AS opening, e.end AS closing
ORDER BY key, e.order
