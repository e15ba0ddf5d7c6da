-- 0
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (668, 669) /* HELD_IN In Conference */ /* HELD_IN In Occurrence */;
-- 1
SELECT t."id", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 2
SELECT t."id", t."startDate" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 3
SELECT t."id", t."startDate" FROM "node_Election" t WHERE t.key$ = ?1;
-- 4
SELECT a.other, 2, a.relationship, a.key, NULL, t."startDate"
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 668 /* HELD_IN In Conference */ AND t."startDate" IS NOT NULL
UNION ALL
SELECT a.other, 3, a.relationship, a.key, NULL, t."startDate"
FROM adjacency a CROSS JOIN "node_Occurrence" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 669 /* HELD_IN In Occurrence */ AND t."startDate" IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 5
SELECT a.other, 2, a.relationship, a.key, NULL, t."startDate"
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 668 /* HELD_IN In Conference */ AND t."startDate" IS NULL
UNION ALL
SELECT a.other, 3, a.relationship, a.key, NULL, t."startDate"
FROM adjacency a CROSS JOIN "node_Occurrence" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 669 /* HELD_IN In Occurrence */ AND t."startDate" IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT t.key$, 10 FROM "node_Place" t WHERE t."id" = ?1;
