// For each section, a page of its own passages, in the study's order.
// params: keys = ["poles-competences@1.0.0/s1"], afterOrder = null, limit = 51
// returns: key, passage
UNWIND $keys AS key
MATCH (s:Section {key: key})
CALL (s) {
  MATCH (s)<-[:IN_SECTION]-(p:Passage)
  WHERE $afterOrder IS NULL OR p.order > $afterOrder
  RETURN p
  ORDER BY p.order
  LIMIT $limit
}
RETURN key, p.row AS passage
ORDER BY key, p.order
