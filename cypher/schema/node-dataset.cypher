// Finds the nodes of a dataset, to list them and to remove them.
// params: none
// returns: nothing
CREATE INDEX dataset__NODE__ IF NOT EXISTS FOR (n:__NODE__) ON (n.dataset)
