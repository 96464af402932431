// Answers, if the engine is there.
// params: none
// returns: answer
RETURN 1 AS answer
