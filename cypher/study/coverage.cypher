// By section, its own passages only: how many there are, give claims, and were read again.
// params: dataset = "poles-competences@1.0.0"
// returns: section, passages, withClaims, reviewedForCompleteness, reviewedForEvidence
MATCH (p:Passage {dataset: $dataset})
WITH p, EXISTS { (p)<-[:RESTS_ON]-(:Claim) } AS claimed
RETURN p.section AS section, count(p) AS passages,
  count(CASE WHEN claimed THEN 1 END) AS withClaims,
  count(CASE WHEN 'completeness' IN p.reviewed THEN 1 END) AS reviewedForCompleteness,
  count(CASE WHEN 'evidence' IN p.reviewed THEN 1 END) AS reviewedForEvidence
ORDER BY section
