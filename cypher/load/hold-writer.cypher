// Begins a writer's transaction: holds its node, so that whoever ends the load waits until the transaction is
// done. Returns no row if the load has ended.
// params: dataset = "poles-competences@1.0.0", load = "a-load", writer = 0
// returns: writer
MATCH (w:LoadWriter {of: $dataset, load: $load, writer: $writer})
SET w.held = timestamp()
RETURN w.writer AS writer
