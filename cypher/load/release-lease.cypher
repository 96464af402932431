// Gives back the right to load a study.
// params: study = "poles-competences", load = "a-load"
// returns: released
MATCH (lease:LoadLease {study: $study, load: $load})
DELETE lease
RETURN count(*) AS released
