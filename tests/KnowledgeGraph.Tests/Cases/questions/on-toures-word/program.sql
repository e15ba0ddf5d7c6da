-- 0
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 1
SELECT t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 2
SELECT t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 3
SELECT t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 4
SELECT t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 5
SELECT t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 6
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 7
SELECT t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 8
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 9
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 10
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 11
SELECT t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 12
SELECT t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 13
SELECT t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 14
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 15
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 16
SELECT t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 17
SELECT t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 18
SELECT a.other, 2 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1010 /* OBJECT Out Conference */
UNION ALL
SELECT a.other, 3 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1011 /* OBJECT Out Occurrence */
UNION ALL
SELECT a.other, 4 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1012 /* OBJECT Out Election */
UNION ALL
SELECT a.other, 7 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1015 /* OBJECT Out Office */
UNION ALL
SELECT a.other, 8 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1016 /* OBJECT Out Organization */
UNION ALL
SELECT a.other, 9 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1017 /* OBJECT Out Nation */
UNION ALL
SELECT a.other, 10 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1018 /* OBJECT Out Place */
UNION ALL
SELECT a.other, 11 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1019 /* OBJECT Out Resolution */
UNION ALL
SELECT a.other, 12 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1020 /* OBJECT Out Declaration */
UNION ALL
SELECT a.other, 13 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1021 /* OBJECT Out Aim */
UNION ALL
SELECT a.other, 14 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1022 /* OBJECT Out Topic */
UNION ALL
SELECT a.other, 15 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1023 /* OBJECT Out Group */
UNION ALL
SELECT a.other, 16 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1024 /* OBJECT Out Quotation */
UNION ALL
SELECT a.other, 17 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1025 /* OBJECT Out Document */
LIMIT 1;
-- 19
SELECT a.other, 0, a.relationship, a.key, NULL, t."id", t."predicate", t."value", t."note"
FROM adjacency a CROSS JOIN "node_Claim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 126 /* ASSERTED_IN In Claim */
ORDER BY 1, 4 LIMIT ?6;
-- 20
SELECT a.other, 16, a.relationship, a.key, NULL, t."text"
FROM adjacency a CROSS JOIN "node_Quotation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1384 /* SAID Out Quotation */
ORDER BY 1, 4 LIMIT ?6;
-- 21
SELECT a.other, 5, t."name" FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1391 /* SAID In Official */
LIMIT 1;
-- 22
SELECT a.other, 16 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 124 /* ASSERTED_IN Out Quotation */
LIMIT 1;
-- 23
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 24
SELECT a.other, 8, a.relationship, a.key, NULL, r."from", t."name"
FROM adjacency a CROSS JOIN "node_Organization" t ON t.key$ = a.other CROSS JOIN "relationship_WORKS_FOR" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 1628 /* WORKS_FOR Out Organization */
ORDER BY 1, 4 LIMIT ?6;
-- 25
SELECT t.key$, 5, t."aliases" FROM "node_Official" t WHERE t."id" = ?1;
