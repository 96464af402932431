// Entities by key; keys that are not there give no row.
// params: keys = ["poles-competences@1.0.0/pole/minalogic"]
// returns: entity
UNWIND $keys AS key
MATCH (n:Entity {key: key})
RETURN [
  n.key, n.kind, n.labelFr, n.labelEn, n.code, n.aliases, n.descriptionFr, n.descriptionEn,
  n.collective, n.degree, n.reach, n.abroad, n.addresseeNotStated, n.year, n.unassignedValues,
  n.unassignedColumns, n.unassignedPassages, n.unassignedStarts, n.unassignedEnds, n.sortFr,
  n.sortEn
] AS entity
