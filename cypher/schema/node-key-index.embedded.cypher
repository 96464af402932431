// Finds a node of the graph by its key.
// why: the embedded engine's unique constraint is no index
// params: none
// returns: nothing
CREATE INDEX keyIndex__NODE__ IF NOT EXISTS FOR (n:__NODE__) ON (n.key)
