-- 0
SELECT a.other, 1, a.relationship, a.key, NULL, t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT e.claim, 0, t."id", t."value", t."status", t."shown"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (10 /* date */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 2
SELECT a.other, 11, a.relationship, a.key, NULL, r."date", r."asNew", t."title"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND t."number" = ?7
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
