-- 0
SELECT t."name", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 1
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 2
SELECT a.other, 1, a.relationship, a.key, NULL, r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 4
SELECT a.other, 2, a.relationship, a.key, NULL, r."date"
FROM adjacency a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL, r."date"
FROM adjacency a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL, r."date"
FROM adjacency a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 6
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 7
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 8
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 18
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 19
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 20
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 21
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 22
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 23
SELECT a.other, 2 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 2 /* ABOUT Out Conference */
UNION ALL
SELECT a.other, 3 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 3 /* ABOUT Out Occurrence */
UNION ALL
SELECT a.other, 4 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 4 /* ABOUT Out Election */
UNION ALL
SELECT a.other, 5 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 5 /* ABOUT Out Official */
UNION ALL
SELECT a.other, 6 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 6 /* ABOUT Out Journalist */
UNION ALL
SELECT a.other, 7 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 7 /* ABOUT Out Office */
UNION ALL
SELECT a.other, 8 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 8 /* ABOUT Out Organization */
UNION ALL
SELECT a.other, 9 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 9 /* ABOUT Out Nation */
UNION ALL
SELECT a.other, 10 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 10 /* ABOUT Out Place */
UNION ALL
SELECT a.other, 11 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 11 /* ABOUT Out Resolution */
UNION ALL
SELECT a.other, 12 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 12 /* ABOUT Out Declaration */
UNION ALL
SELECT a.other, 13 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 13 /* ABOUT Out Aim */
UNION ALL
SELECT a.other, 14 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 14 /* ABOUT Out Topic */
UNION ALL
SELECT a.other, 15 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 15 /* ABOUT Out Group */
UNION ALL
SELECT a.other, 16 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 16 /* ABOUT Out Quotation */
UNION ALL
SELECT a.other, 17 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 17 /* ABOUT Out Document */
LIMIT 1;
-- 24
SELECT e.claim, 0, t."id", t."status", t."shown", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (119 /* ADOPTED In Conference */, 126 /* ADOPTED In Nation */, 132 /* ADOPTED In Group */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 25
SELECT t.key$, 12, t."title" FROM "node_Declaration" t WHERE t."id" = ?1;
