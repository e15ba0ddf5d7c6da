-- 0
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 333 /* CITIZEN_OF Out Nation */
LIMIT 1;
-- 1
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (691) /* HOLDS Out Office */;
-- 2
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (707) /* HOLDS In Official */;
-- 3
SELECT a.other, 5, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 707 /* HOLDS In Official */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT a.other, 1, a.relationship, a.key, NULL, t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT e.claim, 0, t."id", t."predicate", t."key", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 6
SELECT e.claim, 0, t."id", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (54 /* to */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 7
SELECT e.claim, 0, t."id", t."predicate"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (1) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 8
SELECT a.other, 7, a.relationship, a.key, NULL, r."from", r."to", t."name"
FROM adjacency a CROSS JOIN "node_Office" t ON t.key$ = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */
ORDER BY 1, 4 LIMIT ?6;
-- 9
SELECT t.key$, 5, t."name" FROM "node_Official" t WHERE t."id" = ?1;
