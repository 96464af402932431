// The datasets of a study, whole or not, and how long ago readers were last sent to another one (null: never).
// params: study = "poles-competences"
// returns: dataset, status, current, sinceSwitch
MATCH (d:Dataset {study: $study})
OPTIONAL MATCH (c:CurrentDataset {study: $study})
RETURN d.key AS dataset, d.status AS status, coalesce(c.dataset = d.key, false) AS current,
  timestamp() - c.switchedAt AS sinceSwitch
ORDER BY dataset
