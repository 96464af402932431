// The poles with figures that no column could be given.
// params: dataset = "poles-competences@1.0.0"
// returns: entity
MATCH (n:Pole {dataset: $dataset})
WHERE n.unassignedValues IS NOT NULL
RETURN n.row AS entity
ORDER BY n.key
