// Finds the poles of a dataset.
// params: none
// returns: nothing
CREATE INDEX datasetPole IF NOT EXISTS FOR (n:Pole) ON (n.dataset)
