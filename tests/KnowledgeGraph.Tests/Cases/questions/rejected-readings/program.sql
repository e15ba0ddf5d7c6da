-- 0
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT e.claim, 0, t."id", t."status"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 2
SELECT a.other, 11, a.relationship, a.key, NULL, t."number", t."title"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 875 /* LED Out Resolution */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 4
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 5
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 6
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 7
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 8
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 18
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 19
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 20
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 21
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
-- 22
SELECT e.claim, 0, t."id", t."status", t."shown", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (938 /* LED Out Resolution */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 23
SELECT t.key$, 9 FROM "node_Nation" t WHERE t."id" = ?1;
