// For each claim, the keys of the claims it qualifies, that qualify it, and that contradict it
// either way.
// params: keys = ["poles-competences@1.0.0/claim/rupture-redefines-skill-needs"]
// returns: key, qualifies, qualifiedBy, contradicts
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN key,
  [(c)-[:QUALIFIES]->(o:Claim) | o.key] AS qualifies,
  [(o:Claim)-[:QUALIFIES]->(c) | o.key] AS qualifiedBy,
  [(c)-[:CONTRADICTS]-(o:Claim) | o.key] AS contradicts
ORDER BY key
