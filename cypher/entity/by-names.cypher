// Entities that one of the folded names is a label, alias, code or id of.
// params: dataset = "poles-competences@1.0.0", names = ["minalogic", "iar"]
// returns: names, entity
MATCH (n:Entity {dataset: $dataset})
WHERE any(name IN n.names WHERE name IN $names)
RETURN n.names AS names, [
  n.key, n.kind, n.labelFr, n.labelEn, n.code, n.aliases, n.descriptionFr, n.descriptionEn,
  n.collective, n.degree, n.reach, n.abroad, n.addresseeNotStated, n.year, n.unassignedValues,
  n.unassignedColumns, n.unassignedPassages, n.unassignedStarts, n.unassignedEnds, n.sortFr,
  n.sortEn
] AS entity
ORDER BY n.key
