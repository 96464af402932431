// Takes or renews the right to load a study, for some milliseconds; returns no row while another load has it.
// The first SET locks the node, so that two loads cannot both find it free.
// params: study = "poles-competences", load = "a-load", milliseconds = 10000
// returns: load
MERGE (lease:LoadLease {study: $study})
ON CREATE SET lease.until = 0
SET lease.asked = timestamp()
WITH lease
WHERE lease.until < timestamp() OR lease.load = $load
SET lease.load = $load, lease.until = timestamp() + $milliseconds
RETURN lease.load AS load
