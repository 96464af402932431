// Which dataset of a study readers are to use: none if the study is not loaded.
// params: study = "poles-competences"
// returns: dataset, version
MATCH (current:CurrentDataset {study: $study})
MATCH (d:Dataset {key: current.dataset})
RETURN d.key AS dataset, d.version AS version
