// The key of a dataset is unique.
// params: none
// returns: nothing
CREATE CONSTRAINT keyDataset IF NOT EXISTS FOR (n:Dataset) REQUIRE n.key IS UNIQUE
