// The claims directly between two entities that say there is no effect, or that it is not so.
// params: from = "poles-competences@1.0.0/factor/innovation-regimes", to =
//   "poles-competences@1.0.0/outcome/engagement-on-skills"
// returns: key
MATCH (:Entity {key: $from})-[r]-(:Entity {key: $to})
WHERE r.negated OR r.sign = 'NONE'
RETURN DISTINCT r.key AS key
ORDER BY key
