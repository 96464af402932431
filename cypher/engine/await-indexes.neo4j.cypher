// Waits until the indexes that were just created can be used, at most 100 seconds.
// why: the embedded engine's indexes are there at once
// params: none
// returns: done
CALL db.awaitIndexes(100)
RETURN true AS done
