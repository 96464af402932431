// A page of the passages, in the study's order; of some sections, or without claims, if asked.
// params: dataset = "poles-competences@1.0.0", sections = ["s2", "s2.1"], withoutClaims = false,
//   afterOrder = null, limit = 51
// returns: passage
MATCH (p:Passage {dataset: $dataset})
WHERE ($sections IS NULL OR p.section IN $sections)
  AND (NOT $withoutClaims OR p.noClaimsReason IS NOT NULL)
  AND ($afterOrder IS NULL OR p.order > $afterOrder)
WITH p
ORDER BY p.order
LIMIT $limit
RETURN p.row AS passage
ORDER BY p.order
