// Begins a dataset. What follows names this load and one of its writers, so that a load that was given up
// cannot go on writing.
// params: dataset = "sample@2.0.0+000000000000", study = "sample", version = "2.0.0",
//   hash = "000000000000", load = "a-load", writers = [0, 1]
// returns: dataset
CREATE (d:Dataset {key: $dataset, study: $study, version: $version, hash: $hash, load: $load, status: 'LOADING'})
FOREACH (writer IN $writers | CREATE (:LoadWriter {of: $dataset, load: $load, writer: writer}))
RETURN d.key AS dataset
