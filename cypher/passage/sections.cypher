// All sections, in the study's order.
// params: dataset = "poles-competences@1.0.0"
// returns: section
MATCH (s:Section {dataset: $dataset})
RETURN [s.key, s.order, s.parent, s.titleFr, s.titleEn] AS section
ORDER BY s.order, s.key
