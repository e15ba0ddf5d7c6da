-- 0
SELECT e.claim, 0, t."id", t."predicate"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (36 /* ordinal */, 12 /* durationDays */, 792 /* HOSTED_BY Out Nation */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 1
SELECT e.claim, 0, t."id", t."value", t."status", t."shown", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (10 /* date */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 2
SELECT a.other, 11, a.relationship, a.key, NULL, t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 11, a.relationship, a.key, NULL, t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
