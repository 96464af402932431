// Creates what claims rest on.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [{"claim": "poles-competences@1.0.0/claim/any", "passage": "poles-competences@1.0.0/p-sample",
//     "properties": {"order": 0, "start": "first words", "end": "last words"}}]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
MATCH (claim:Claim {key: row.claim})
MATCH (passage:Passage {key: row.passage})
CREATE (claim)-[r:RESTS_ON]->(passage)
SET r = row.properties
RETURN count(*) AS created
