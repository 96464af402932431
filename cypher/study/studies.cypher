// The studies that are loaded, and the dataset of each that readers are to use.
// params: none
// returns: study, dataset, version
MATCH (current:CurrentDataset)
MATCH (d:Dataset {key: current.dataset})
RETURN current.study AS study, d.key AS dataset, d.version AS version
ORDER BY study
