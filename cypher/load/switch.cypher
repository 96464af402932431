// Ends a load: its dataset is whole, and readers are sent to it. Returns no row if the load was given up.
// params: dataset = "poles-competences@1.0.0", study = "poles-competences", load = "a-load"
// returns: dataset
MATCH (d:Dataset {key: $dataset, load: $load})
MERGE (current:CurrentDataset {study: $study})
SET d.status = 'READY', d.loadedAt = timestamp(), current.dataset = d.key, current.switchedAt = timestamp()
RETURN d.key AS dataset
