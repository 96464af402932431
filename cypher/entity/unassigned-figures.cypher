// The poles with figures that no column could be given.
// params: dataset = "poles-competences@1.0.0"
// returns: entity
MATCH (n:Pole {dataset: $dataset})
WHERE n.unassignedValues IS NOT NULL
RETURN [
  n.key, n.kind, n.labelFr, n.labelEn, n.code, n.aliases, n.descriptionFr, n.descriptionEn,
  n.collective, n.degree, n.reach, n.abroad, n.addresseeNotStated, n.year, n.unassignedValues,
  n.unassignedColumns, n.unassignedPassages, n.unassignedStarts, n.unassignedEnds, n.sortFr,
  n.sortEn
] AS entity
ORDER BY n.key
