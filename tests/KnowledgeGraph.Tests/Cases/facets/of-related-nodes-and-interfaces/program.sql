-- 0
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 1
SELECT o, y, count(DISTINCT c) FROM (
SELECT a.other AS c, b.other AS o, 14 AS y FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN adjacency b
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND b.node = a.other AND b.slot = 374 /* CONCERNS Out Topic */
UNION ALL
SELECT a.other AS c, NULL AS o, NULL AS y FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = a.other AND b.slot = 374 /* CONCERNS Out Topic */))
GROUP BY o ORDER BY 3 DESC, o IS NULL, o LIMIT ?6;
-- 2
SELECT v, count(DISTINCT c) FROM (
SELECT a.other AS c, t."kind" AS v, t."kind" AS k FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */)
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 3
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
-- 4
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, substr(t."startDate", 1, 7) AS v, substr(t."startDate", 1, 7) AS k FROM "node_Conference" t
UNION ALL
SELECT t.key$ AS c, substr(t."startDate", 1, 7) AS v, substr(t."startDate", 1, 7) AS k FROM "node_Occurrence" t
UNION ALL
SELECT t.key$ AS c, substr(t."startDate", 1, 7) AS v, substr(t."startDate", 1, 7) AS k FROM "node_Election" t)
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 5
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 837 /* IN_NATION Out Nation */
LIMIT 1;
-- 6
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 7
SELECT o, y, count(DISTINCT c) FROM (
SELECT t.key$ AS c, b.other AS o, 10 AS y FROM "node_Conference" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 658 /* HELD_IN Out Place */ AND (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$ AS c, NULL AS o, NULL AS y FROM "node_Conference" t
WHERE NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 658 /* HELD_IN Out Place */) AND (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$ AS c, b.other AS o, 10 AS y FROM "node_Occurrence" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 658 /* HELD_IN Out Place */ AND (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$ AS c, NULL AS o, NULL AS y FROM "node_Occurrence" t
WHERE NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 658 /* HELD_IN Out Place */) AND (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$ AS c, b.other AS o, 10 AS y FROM "node_Election" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 658 /* HELD_IN Out Place */ AND (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$ AS c, NULL AS o, NULL AS y FROM "node_Election" t
WHERE NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 658 /* HELD_IN Out Place */) AND (t."startDate" >= ?7 AND t."startDate" < ?8))
GROUP BY o ORDER BY 3 DESC, o IS NULL, o LIMIT ?6;
-- 8
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 18
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 19
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 20
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 21
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 22
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 23
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 24
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 25
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 26
SELECT o, y, count(DISTINCT c) FROM (
SELECT t.key$ AS c, b.other AS o, 2 AS y FROM "node_Resolution" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 1298 /* REFERS_TO Out Conference */ AND (t."number" >= ?7 AND t."number" <= ?8)
UNION ALL
SELECT t.key$ AS c, b.other AS o, 8 AS y FROM "node_Resolution" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 1304 /* REFERS_TO Out Organization */ AND (t."number" >= ?7 AND t."number" <= ?8)
UNION ALL
SELECT t.key$ AS c, b.other AS o, 9 AS y FROM "node_Resolution" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 1305 /* REFERS_TO Out Nation */ AND (t."number" >= ?7 AND t."number" <= ?8)
UNION ALL
SELECT t.key$ AS c, b.other AS o, 12 AS y FROM "node_Resolution" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 1308 /* REFERS_TO Out Declaration */ AND (t."number" >= ?7 AND t."number" <= ?8)
UNION ALL
SELECT t.key$ AS c, NULL AS o, NULL AS y FROM "node_Resolution" t
WHERE NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 1298 /* REFERS_TO Out Conference */) AND NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 1304 /* REFERS_TO Out Organization */) AND NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 1305 /* REFERS_TO Out Nation */) AND NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 1308 /* REFERS_TO Out Declaration */) AND (t."number" >= ?7 AND t."number" <= ?8))
GROUP BY o ORDER BY 3 DESC, o IS NULL, o LIMIT ?6;
