// For each claim, the spans it rests on and their passages, in the order of the data.
// params: keys = ["poles-competences@1.0.0/claim/rupture-redefines-skill-needs"]
// returns: key, opening, closing, passage
UNWIND $keys AS key
MATCH (c:Claim {key: key})-[e:RESTS_ON]->(p:Passage)
RETURN key, e.start AS opening, e.end AS closing, p.row AS passage
ORDER BY key, p.order, e.order
