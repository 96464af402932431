// Ids that are no longer used, by key, each with the id that took its place, if one did.
// params: keys = ["poles-competences@1.0.0/skill/old"]
// returns: key, successor
UNWIND $keys AS key
MATCH (r:Retired {key: key})
RETURN key, r.successor AS successor
ORDER BY key
