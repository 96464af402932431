// Creates entities of one label.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [{"key": "poles-competences@1.0.0/sector/new", "dataset": "poles-competences@1.0.0", "id": "sector/new"}]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
CREATE (n:Entity:__LABEL__)
SET n = row
RETURN count(*) AS created
