// Finds the :LoadLease of a study.
// why: the embedded engine's unique constraint is no index
// params: none
// returns: nothing
CREATE INDEX studyIndexLoadLease IF NOT EXISTS FOR (n:LoadLease) ON (n.study)
