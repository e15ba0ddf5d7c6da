-- 0
SELECT a.other, 2, a.relationship, a.key, NULL, t."id"
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 3
SELECT a.other, 11, a.relationship, a.key, NULL, t."number", t."title"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 569 /* FOLLOWS In Resolution */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 6
SELECT a.other, 14, a.relationship, a.key, NULL, r."effect", t."name"
FROM adjacency a CROSS JOIN "node_Topic" t ON t.key$ = a.other CROSS JOIN "relationship_PROMPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 1238 /* PROMPTED Out Topic */
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 8
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 9
SELECT e.claim, 0, t."id", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 10
SELECT a.other, 8, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 800 /* INVOLVES Out Organization */
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 807 /* INVOLVES Out Group */
ORDER BY 1, 4 LIMIT ?6;
-- 11
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 12
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 13
SELECT a.other, 13, a.relationship, a.key, NULL, t."text", t."kind"
FROM adjacency a CROSS JOIN "node_Aim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 625 /* HAS_AIM Out Aim */
ORDER BY 1, 4 LIMIT ?6;
-- 14
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 15
SELECT e.claim, 0, t."id", t."value", t."status", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (50 /* startDate */, 4 /* aliases */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 16
SELECT t.key$, 3, t."name", t."aliases", t."startDate" FROM "node_Occurrence" t WHERE t."id" = ?1;
