// The key of a node of the graph is unique.
// params: none
// returns: nothing
CREATE CONSTRAINT key__NODE__ IF NOT EXISTS FOR (n:__NODE__) REQUIRE n.key IS UNIQUE
