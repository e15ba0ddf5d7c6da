-- 0
SELECT a.other, 0, a.relationship, a.key, NULL, t."id", t."value"
FROM adjacency a CROSS JOIN "node_Claim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1332 /* RESTS_ON Out Claim */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT e.claim, 0, t."id", t."status", t."value", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (14 /* endDate */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 3
SELECT t.key$, 2, t."endDate" FROM "node_Conference" t WHERE t."id" = ?1;
