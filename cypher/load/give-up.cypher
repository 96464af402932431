// Ends every load into a dataset: none of its batches finds its dataset any more.
// params: dataset = "poles-competences@1.0.0"
// returns: dataset
MATCH (d:Dataset {key: $dataset})
SET d.status = 'REMOVING', d.load = null
RETURN d.key AS dataset
