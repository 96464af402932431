// Whether a dataset is whole, and the languages of its study: no row once it is removed.
// params: dataset = "poles-competences@1.0.0"
// returns: status, languages
MATCH (d:Dataset {key: $dataset})
MATCH (s:Study {dataset: $dataset})
RETURN d.status AS status, s.languages AS languages
