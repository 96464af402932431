// For each claim, the spans it rests on and their passages, in the order of the data. The passage has no label, so that
// Neo4j begins at the claims even where there are few passages.
// params: keys = ["poles-competences@1.0.0/claim/rupture-redefines-skill-needs"]
// returns: key, opening, closing, passage
UNWIND $keys AS key
MATCH (c:Claim {key: key})-[e:RESTS_ON]->(p)
RETURN key, e.start AS opening, e.end AS closing, p.row AS passage
ORDER BY key, p.order, e.order
