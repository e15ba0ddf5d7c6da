-- 0
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 1
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 2
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 3
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 4
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 5
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 6
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 7
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 8
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."kind", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 18
SELECT a.other, 2, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1298 /* REFERS_TO Out Conference */
UNION ALL
SELECT a.other, 8, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1304 /* REFERS_TO Out Organization */
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1305 /* REFERS_TO Out Nation */
UNION ALL
SELECT a.other, 12, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1308 /* REFERS_TO Out Declaration */
ORDER BY 1, 4 LIMIT ?6;
-- 19
SELECT t."name", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 20
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 21
SELECT a.other, 2, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */
ORDER BY 1, 4 LIMIT ?6;
-- 22
SELECT t.key$, 11 FROM "node_Resolution" t WHERE t."id" = ?1;
-- 23
SELECT t."name", t."born" FROM "node_Official" t WHERE t.key$ = ?1;
-- 24
SELECT a.other, 17, a.relationship, a.key, NULL, t."title"
FROM adjacency a CROSS JOIN "node_Document" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1673 /* WROTE Out Document */
ORDER BY 1, 4 LIMIT ?6;
-- 25
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 26
SELECT n.key, n.type FROM node n WHERE n.id = ?1 AND n.type IN (5, 6);
