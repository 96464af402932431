// Marks a dataset for removal, unless readers are sent to it by now: then no row.
// params: dataset = "sample@1.0.0"
// returns: dataset
MATCH (d:Dataset {key: $dataset})
OPTIONAL MATCH (current:CurrentDataset {dataset: $dataset})
WITH d, current
WHERE current IS NULL
SET d.status = 'REMOVING', d.load = null
RETURN d.key AS dataset
