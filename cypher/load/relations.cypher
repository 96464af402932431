// Creates relations between entities, one for each claim. The type is a value of the row, so that one plan serves
// all types; it comes from the vocabulary, by which the dataset was checked.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [{"source": "poles-competences@1.0.0/pole/minalogic", "target": "poles-competences@1.0.0/pole/imaginove",
//     "properties": {"key": "poles-competences@1.0.0/claim/new", "type": "LOCATED_IN", "negated": false}}]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
MATCH (source:Entity {key: row.source})
MATCH (target:Entity {key: row.target})
CREATE (source)-[r:$(row.properties.type)]->(target)
SET r = row.properties
RETURN count(*) AS created
