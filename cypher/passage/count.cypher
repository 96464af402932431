// How many passages there are; of some sections, or without claims, if asked.
// params: dataset = "poles-competences@1.0.0", sections = ["s2", "s2.1"], withoutClaims = false
// returns: count
MATCH (p:Passage {dataset: $dataset})
WHERE ($sections IS NULL OR p.section IN $sections)
  AND (NOT $withoutClaims OR p.noClaimsReason IS NOT NULL)
RETURN count(p) AS count
