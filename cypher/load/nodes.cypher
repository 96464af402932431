// Creates nodes of one kind that hang on nothing: the study, its sections, stories and retired ids.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [{"key": "poles-competences@1.0.0/x9", "dataset": "poles-competences@1.0.0", "id": "x9"}]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
CREATE (n:__NODE__)
SET n = row
RETURN count(*) AS created
