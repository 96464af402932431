// Creates claims, each as the relation between its ends, and as a node that rests on its passages. The type is a value of
// the row, so that one plan serves all types; it comes from the vocabulary, by which the dataset was checked. Rows are lists,
// which cost less to send and to read than maps; their order is that of server/src/load/claim-rows.ts. Labels on all that is
// matched let Neo4j write as it reads: without one it would hold the rows until all are read.
// params: dataset = "poles-competences@1.0.0", load = "a-load",
//   rows = [["poles-competences@1.0.0/pole/minalogic", "poles-competences@1.0.0/pole/imaginove",
//     "poles-competences@1.0.0/claim/new", "claim/new", "LOCATED_IN",
//     [["poles-competences@1.0.0/p-sample", 0, "first words", null],
//       ["poles-competences@1.0.0/p-sample", 1, "other words", "last words"]],
//     null, null, "OBSERVED", false, true, ["pole/minalogic"], [], null, [], null, "si", "if", null, 2.5]]
// returns: created
MATCH (d:Dataset {key: $dataset, load: $load})
UNWIND $rows AS row
MATCH (source:Entity {key: row[0]})
MATCH (target:Entity {key: row[1]})
CREATE (source)-[:$(row[4]) {
  key: row[2], id: row[3], dataset: $dataset, type: row[4],
  sign: row[6], strength: row[7], modality: row[8], negated: row[9], scoped: row[10], scopeOf: row[11],
  scopeExcept: row[12], quantifier: row[13], citedCases: row[14], comparedTo: row[15],
  conditionFr: row[16], conditionEn: row[17], attributedTo: row[18], quantityValue: row[19],
  quantityUnit: row[20], quantityApproximate: row[21], period: row[22], statementFr: row[23],
  statementEn: row[24], passages: row[25], sections: row[26], searchNames: row[27], searchText: row[28],
  row: row[29]
}]->(target)
CREATE (claim:Claim {key: row[2], id: row[3], dataset: $dataset, type: row[4], source: row[0], target: row[1]})
WITH claim, row
UNWIND row[5] AS evidence
MATCH (passage:Passage {key: evidence[0]})
CREATE (claim)-[:RESTS_ON {order: evidence[1], start: evidence[2], end: evidence[3]}]->(passage)
RETURN count(*) AS created
