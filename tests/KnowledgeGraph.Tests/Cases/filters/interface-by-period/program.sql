-- 0
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE (t."startDate" >= ?9 AND t."startDate" < ?10)) + (SELECT count(*) FROM "node_Occurrence" t
WHERE (t."startDate" >= ?9 AND t."startDate" < ?10)) + (SELECT count(*) FROM "node_Election" t
WHERE (t."startDate" >= ?9 AND t."startDate" < ?10));
-- 1
SELECT a.other, 10, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Place" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 658 /* HELD_IN Out Place */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT t."name", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 3
SELECT t."name", t."startDate" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 4
SELECT t."name", t."startDate" FROM "node_Election" t WHERE t.key$ = ?1;
-- 5
SELECT t.key$, 2, 0, '', NULL, t."startDate"
FROM "node_Conference" t
WHERE t."startDate" IS NOT NULL AND (t."startDate" >= ?9 AND t."startDate" < ?10)
UNION ALL
SELECT t.key$, 3, 0, '', NULL, t."startDate"
FROM "node_Occurrence" t
WHERE t."startDate" IS NOT NULL AND (t."startDate" >= ?9 AND t."startDate" < ?10)
UNION ALL
SELECT t.key$, 4, 0, '', NULL, t."startDate"
FROM "node_Election" t
WHERE t."startDate" IS NOT NULL AND (t."startDate" >= ?9 AND t."startDate" < ?10)
ORDER BY 6, 1, 4 LIMIT ?6;
-- 6
SELECT t.key$, 2, 0, '', NULL, t."startDate"
FROM "node_Conference" t
WHERE t."startDate" IS NULL AND (t."startDate" >= ?9 AND t."startDate" < ?10)
UNION ALL
SELECT t.key$, 3, 0, '', NULL, t."startDate"
FROM "node_Occurrence" t
WHERE t."startDate" IS NULL AND (t."startDate" >= ?9 AND t."startDate" < ?10)
UNION ALL
SELECT t.key$, 4, 0, '', NULL, t."startDate"
FROM "node_Election" t
WHERE t."startDate" IS NULL AND (t."startDate" >= ?9 AND t."startDate" < ?10)
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 8
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 9
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 10
SELECT t.key$, 2, 0, '', NULL
FROM "node_Conference" t
WHERE ((t."startDate" >= ?7 AND t."startDate" < ?8) AND NOT (FALSE IS TRUE))
UNION ALL
SELECT t.key$, 3, 0, '', NULL
FROM "node_Occurrence" t
WHERE ((t."startDate" >= ?7 AND t."startDate" < ?8) AND NOT (FALSE IS TRUE))
UNION ALL
SELECT t.key$, 4, 0, '', NULL
FROM "node_Election" t
WHERE ((t."startDate" >= ?7 AND t."startDate" < ?8) AND NOT (TRUE IS TRUE))
ORDER BY 1, 4 LIMIT ?6;
-- 11
SELECT t.key$, 2, 0, '', NULL, t."id", t."startDate", t."endDate"
FROM "node_Conference" t
WHERE ((t."endDate" >= ?7 OR t."endDate" IN (SELECT value FROM json_each(?8))) AND t."startDate" < ?9)
ORDER BY 1, 4 LIMIT ?6;
