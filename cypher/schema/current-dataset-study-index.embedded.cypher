// Finds the :CurrentDataset of a study.
// why: the embedded engine's unique constraint is no index
// params: none
// returns: nothing
CREATE INDEX studyIndexCurrentDataset IF NOT EXISTS FOR (n:CurrentDataset) ON (n.study)
