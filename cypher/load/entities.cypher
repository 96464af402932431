// Creates entities. Their labels are a value of the row, as the type of load/claims is, and rows are lists, in the order of
// server/src/load/node-rows.ts.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [[["Pole"], "poles-competences@1.0.0/pole/new", "pole/new", "POLE", "Nouveau", "New"]]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
CREATE (:Entity:$(row[0]) {
  key: row[1], id: row[2], dataset: $dataset, kind: row[3], labelFr: row[4], labelEn: row[5],
  sortFr: row[6], sortEn: row[7], code: row[8], aliases: row[9], descriptionFr: row[10],
  descriptionEn: row[11], collective: row[12], degree: row[13], reach: row[14], abroad: row[15],
  addresseeNotStated: row[16], year: row[17], unassignedValues: row[18], unassignedColumns: row[19],
  unassignedPassages: row[20], unassignedStarts: row[21], unassignedEnds: row[22], names: row[23],
  searchNames: row[24], searchText: row[25], row: row[26]
})
RETURN count(*) AS created
