// For each claim, the ids of the claims that it says it qualifies or contradicts.
// params: keys = ["poles-competences@1.0.0/claim/rupture-redefines-skill-needs"]
// returns: key, qualifies, contradicts
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN key,
  [(c)-[:QUALIFIES]->(o:Claim) | o.id] AS qualifies,
  [(c)-[:CONTRADICTS]->(o:Claim) | o.id] AS contradicts
ORDER BY key
