-- 0
SELECT a.other, 10, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Place" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 658 /* HELD_IN Out Place */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT t."name", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 2
SELECT t."name", t."startDate" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 3
SELECT t."name", t."startDate" FROM "node_Election" t WHERE t.key$ = ?1;
-- 4
SELECT t.key$, 2, 0, '', NULL
FROM "node_Conference" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$, 3, 0, '', NULL
FROM "node_Occurrence" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
UNION ALL
SELECT t.key$, 4, 0, '', NULL
FROM "node_Election" t
WHERE (t."startDate" >= ?7 AND t."startDate" < ?8)
ORDER BY 1, 4 LIMIT ?6;
