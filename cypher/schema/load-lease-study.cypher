// One :LoadLease for each study.
// params: none
// returns: nothing
CREATE CONSTRAINT studyLoadLease IF NOT EXISTS FOR (n:LoadLease) REQUIRE n.study IS UNIQUE
