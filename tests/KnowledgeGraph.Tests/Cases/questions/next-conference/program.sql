-- 0
SELECT a.other, 10, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Place" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 658 /* HELD_IN Out Place */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 729 /* HOSTED_BY Out Nation */
LIMIT 1;
-- 2
SELECT a.other, 0, a.relationship, a.key, NULL, t."id", t."value"
FROM adjacency a CROSS JOIN "node_Claim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1332 /* RESTS_ON Out Claim */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT e.claim, 0, t."id", t."predicate", t."value", t."status", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (50 /* startDate */, 792 /* HOSTED_BY Out Nation */, 587 /* FOLLOWED_BY In Conference */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 5
SELECT a.other, 2, t."name", t."startDate", t."endDate" FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 506 /* FOLLOWED_BY Out Conference */
LIMIT 1;
-- 6
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
