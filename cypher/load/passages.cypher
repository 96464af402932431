// Creates passages, each in its section.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [{"section": "poles-competences@1.0.0/s-sample", "properties": {"key": "poles-competences@1.0.0/s1.p99"}}]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
MATCH (section:Section {key: row.section})
CREATE (passage:Passage)-[:IN_SECTION]->(section)
SET passage = row.properties
RETURN count(*) AS created
