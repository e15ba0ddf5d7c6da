-- 0
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE (t."kind" IN (SELECT value FROM json_each(?7)) AND ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND NOT (t2."id" = ?8 IS TRUE))) OR FALSE)));
-- 1
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, t."kind" AS v, t."kind" AS k FROM "node_Conference" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND NOT (t2."id" = ?7 IS TRUE))) OR FALSE))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 2
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 3
SELECT o, y, count(DISTINCT c) FROM (
SELECT t.key$ AS c, b.other AS o, 9 AS y FROM "node_Conference" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 729 /* HOSTED_BY Out Nation */ AND t."kind" IN (SELECT value FROM json_each(?7))
UNION ALL
SELECT t.key$ AS c, NULL AS o, NULL AS y FROM "node_Conference" t
WHERE NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 729 /* HOSTED_BY Out Nation */) AND t."kind" IN (SELECT value FROM json_each(?7)))
GROUP BY o ORDER BY 3 DESC, o IS NULL, o LIMIT ?6;
-- 4
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, substr(t."startDate", 1, 3) || '0s' AS v, substr(t."startDate", 1, 3) || '0s' AS k FROM "node_Conference" t
WHERE (t."kind" IN (SELECT value FROM json_each(?7)) AND ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND NOT (t2."id" = ?8 IS TRUE))) OR FALSE)))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 5
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, substr(t."startDate", 1, 4) AS v, substr(t."startDate", 1, 4) AS k FROM "node_Conference" t
WHERE (t."kind" IN (SELECT value FROM json_each(?7)) AND ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND NOT (t2."id" = ?8 IS TRUE))) OR FALSE)))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 6
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, t."ordinal" AS v, t."ordinal" AS k FROM "node_Conference" t
WHERE (t."kind" IN (SELECT value FROM json_each(?7)) AND ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND NOT (t2."id" = ?8 IS TRUE))) OR FALSE)))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
