-- 0
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (740) /* HOSTED_BY In Conference */;
-- 1
WITH s (v, k) AS MATERIALIZED (
SELECT t."startDate", t."startDate" FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 740 /* HOSTED_BY In Conference */)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1);
-- 2
WITH s (v, k) AS MATERIALIZED (
SELECT t."participantCount", t."participantCount" FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 740 /* HOSTED_BY In Conference */)
SELECT (SELECT sum(v) FROM s), (SELECT sum(v) FROM s), (SELECT count(v) FROM s);
-- 3
SELECT t.key$, 9, 0, '', NULL, (SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = t.key$ AND d.slot IN (740)), t."name"
FROM "node_Nation" t
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 4
SELECT (SELECT count(*) FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 740 /* HOSTED_BY In Conference */ AND t."ordinal" > ?7);
-- 5
WITH s (v, k) AS MATERIALIZED (
SELECT t."ordinal", t."ordinal" FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 740 /* HOSTED_BY In Conference */ AND t."ordinal" > ?7)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1), (SELECT sum(v) FROM s), (SELECT sum(v) FROM s), (SELECT count(v) FROM s), (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 6
SELECT t.key$, 9 FROM "node_Nation" t WHERE t."id" = ?1;
