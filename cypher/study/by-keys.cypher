// The manifests of datasets, by their keys.
// params: keys = ["poles-competences@1.0.0/study"]
// returns: study
UNWIND $keys AS key
MATCH (s:Study {key: key})
RETURN [
  s.key, s.id, s.version, s.titleFr, s.titleEn, s.descriptionFr, s.descriptionEn, s.authors,
  s.publisher, s.date, s.licence, s.historyVersions, s.historyDates, s.historyChangesFr,
  s.historyChangesEn, s.entityCount, s.relationCount, s.passageCount, s.sectionCount
] AS study
ORDER BY key
