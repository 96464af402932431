// By section, its own passages only: how many there are, give claims, and were read again.
// params: dataset = "poles-competences@1.0.0"
// returns: section, passages, withClaims, reviewedForCompleteness, reviewedForEvidence
MATCH (p:Passage {dataset: $dataset})
RETURN p.section AS section, count(p) AS passages,
  count(CASE WHEN p.claims > 0 THEN 1 END) AS withClaims,
  count(CASE WHEN p.reviewedForCompleteness THEN 1 END) AS reviewedForCompleteness,
  count(CASE WHEN p.reviewedForEvidence THEN 1 END) AS reviewedForEvidence
ORDER BY section
