-- 0
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (47) /* ADOPTED Out Resolution */;
-- 1
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 3
SELECT a.other, 14, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Topic" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 374 /* CONCERNS Out Topic */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 6
SELECT a.other, 9, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 891 /* LED In Nation */
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 8
SELECT e.claim, 0, t."id", t."status", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 9
SELECT a.other, 11, a.relationship, a.key, NULL, r."date", r."asNew", t."number", t."title"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 1, 4 LIMIT ?6;
-- 10
SELECT t.key$, 2, t."name" FROM "node_Conference" t WHERE t."id" = ?1;
