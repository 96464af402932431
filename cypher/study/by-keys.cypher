// The manifests of datasets, by their keys.
// params: keys = ["poles-competences@1.0.0"]
// returns: study
UNWIND $keys AS key
MATCH (s:Study {key: key})
RETURN s {.*} AS study
ORDER BY key
