-- 0
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 837 /* IN_NATION Out Nation */
LIMIT 1;
-- 1
SELECT a.other, 10, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Place" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 658 /* HELD_IN Out Place */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT a.other, 2, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1154 /* PART_OF Out Conference */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 7, a.relationship, a.key, NULL, r."from", r."to", r."asOf", t."name"
FROM adjacency a CROSS JOIN "node_Office" t ON t.key$ = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 5
SELECT t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 6
SELECT t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 7
SELECT t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 8
SELECT t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 9
SELECT t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 10
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 11
SELECT t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 12
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 13
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 14
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 15
SELECT t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 16
SELECT t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 17
SELECT t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 18
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 19
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 20
SELECT t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 21
SELECT t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 22
SELECT a.other, 2, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 938 /* MENTIONS Out Conference */
UNION ALL
SELECT a.other, 3, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 939 /* MENTIONS Out Occurrence */
UNION ALL
SELECT a.other, 8, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 944 /* MENTIONS Out Organization */
UNION ALL
SELECT a.other, 14, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 950 /* MENTIONS Out Topic */
ORDER BY 1, 4 LIMIT ?6;
-- 23
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 24
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 25
SELECT a.other, 16, a.relationship, a.key, NULL, t."text"
FROM adjacency a CROSS JOIN "node_Quotation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1384 /* SAID Out Quotation */
ORDER BY 1, 4 LIMIT ?6;
-- 26
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 27
SELECT e.claim, 0, t."id", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 28
SELECT a.other, 5, a.relationship, a.key, NULL, r."role", t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other CROSS JOIN "relationship_SPOKE_AT" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 1499 /* SPOKE_AT In Official */
ORDER BY 1, 4 LIMIT ?6;
-- 29
SELECT t.key$, 3, t."name", t."startDate" FROM "node_Occurrence" t WHERE t."id" = ?1;
