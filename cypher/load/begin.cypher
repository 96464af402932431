// Begins a dataset; what follows names this load, so that one that was given up cannot write into it.
// params: dataset = "sample@2.0.0+000000000000", study = "sample", version = "2.0.0",
//   hash = "000000000000", load = "a-load"
// returns: dataset
CREATE (d:Dataset {key: $dataset, study: $study, version: $version, hash: $hash, load: $load, status: 'LOADING'})
RETURN d.key AS dataset
