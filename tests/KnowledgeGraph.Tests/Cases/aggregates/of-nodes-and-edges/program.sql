-- 0
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE t."kind" = ?7);
-- 1
WITH s (v, k) AS MATERIALIZED (
SELECT t."ordinal", t."ordinal" FROM "node_Conference" t
WHERE t."kind" = ?7)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1), (SELECT sum(v) FROM s), (SELECT sum(v) FROM s), (SELECT count(v) FROM s), (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 2
WITH s (v, k) AS MATERIALIZED (
SELECT t."name", t."name$sort" FROM "node_Conference" t
WHERE t."kind" = ?7)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1), (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 3
WITH s (v, k) AS MATERIALIZED (
SELECT t."startDate", t."startDate" FROM "node_Conference" t
WHERE t."kind" = ?7)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1);
-- 4
WITH s (v, k) AS MATERIALIZED (
SELECT t."kind", t."kind" FROM "node_Conference" t
WHERE t."kind" = ?7)
SELECT (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 5
WITH s (v, k) AS MATERIALIZED (
SELECT t."participantCount", t."participantCount" FROM "node_Conference" t
WHERE t."kind" = ?7)
SELECT (SELECT sum(v) FROM s), (SELECT count(v) FROM s);
-- 6
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)) + (SELECT count(*) FROM "node_Occurrence" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)) + (SELECT count(*) FROM "node_Election" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8));
-- 7
WITH s (v, k) AS MATERIALIZED (
SELECT t."name", t."name$sort" FROM "node_Conference" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t."name", t."name$sort" FROM "node_Occurrence" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t."name", t."name$sort" FROM "node_Election" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8))
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1);
-- 8
WITH s (v, k) AS MATERIALIZED (
SELECT t."startDate", t."startDate" FROM "node_Conference" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t."startDate", t."startDate" FROM "node_Occurrence" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t."startDate", t."startDate" FROM "node_Election" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8))
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1), (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 9
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (47) /* ADOPTED Out Resolution */;
-- 10
WITH s (v, k) AS MATERIALIZED (
SELECT t."number", t."number" FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1);
-- 11
WITH s (v, k) AS MATERIALIZED (
SELECT (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) FROM adjacency a
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1), (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 12
WITH s (v, k) AS MATERIALIZED (
SELECT (SELECT r."title" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) FROM adjacency a
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1);
-- 13
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
