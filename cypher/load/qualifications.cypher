// Creates what claims nuance.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [{"from": "poles-competences@1.0.0/claim/any", "to": "poles-competences@1.0.0/claim/other"}]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
MATCH (from:Claim {key: row.from})
MATCH (to:Claim {key: row.to})
CREATE (from)-[:QUALIFIES]->(to)
RETURN count(*) AS created
