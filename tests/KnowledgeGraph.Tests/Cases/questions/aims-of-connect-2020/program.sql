-- 0
SELECT a.other, 1, a.relationship, a.key, NULL, r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT e.claim, 0
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 2
SELECT a.other, 14, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Topic" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 158 /* BENEFITS Out Topic */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 14, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Topic" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 374 /* CONCERNS Out Topic */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT e.claim, 0, t."id", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 5
SELECT a.other, 13, a.relationship, a.key, NULL, t."text", t."kind"
FROM adjacency a CROSS JOIN "node_Aim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 625 /* HAS_AIM Out Aim */
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 7
SELECT t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 8
SELECT t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 9
SELECT t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 10
SELECT t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 11
SELECT t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 12
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 13
SELECT t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 14
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 15
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 16
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 17
SELECT t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 18
SELECT t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 19
SELECT t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 20
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 21
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 22
SELECT t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 23
SELECT t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 24
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
-- 25
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 26
SELECT t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 27
SELECT t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 28
SELECT t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 29
SELECT t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 30
SELECT t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 31
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 32
SELECT t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 33
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 34
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 35
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 36
SELECT t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 37
SELECT t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 38
SELECT t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 39
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 40
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 41
SELECT t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 42
SELECT t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 43
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
-- 44
SELECT a.other, 0, a.relationship, a.key, NULL, t."id"
FROM adjacency a CROSS JOIN "node_Claim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1116 /* OVERRULED_BY Out Claim */
ORDER BY 1, 4 LIMIT ?6;
-- 45
SELECT e.claim, 0, t."id", t."status", t."shown", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (688 /* HAS_AIM Out Aim */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 46
SELECT t.key$, 11, t."title" FROM "node_Resolution" t WHERE t."id" = ?1;
