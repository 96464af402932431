// Passages by key; keys that are not there give no row.
// params: keys = ["poles-competences@1.0.0/s1.p7"]
// returns: passage
UNWIND $keys AS key
MATCH (p:Passage {key: key})
RETURN [
  p.key, p.order, p.section, p.kind, p.headingFr, p.headingEn, p.start, p.end, p.digestFr,
  p.digestEn, p.noClaimsReason, p.noClaimsOf, p.noClaimsNoteFr, p.noClaimsNoteEn, p.reviewed
] AS passage
