// One :CurrentDataset for each study.
// params: none
// returns: nothing
CREATE CONSTRAINT studyCurrentDataset IF NOT EXISTS FOR (n:CurrentDataset) REQUIRE n.study IS UNIQUE
