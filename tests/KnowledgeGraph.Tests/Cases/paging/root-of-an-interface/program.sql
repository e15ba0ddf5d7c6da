-- 0
SELECT t.key$, 2, 0, '', t.id
FROM "node_Conference" t
UNION ALL
SELECT t.key$, 3, 0, '', t.id
FROM "node_Occurrence" t
UNION ALL
SELECT t.key$, 4, 0, '', t.id
FROM "node_Election" t
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT coalesce(sum(c.count), 0) FROM node_type c WHERE c.type IN (2, 3, 4) /* Conference */ /* Occurrence */ /* Election */;
-- 2
SELECT t."id", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 3
SELECT t."id", t."startDate" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 4
SELECT t."id", t."startDate", t."votesCast" FROM "node_Election" t WHERE t.key$ = ?1;
-- 5
SELECT t.key$, 2, 0, '', t.id
FROM "node_Conference" t
UNION ALL
SELECT t.key$, 3, 0, '', t.id
FROM "node_Occurrence" t
UNION ALL
SELECT t.key$, 4, 0, '', t.id
FROM "node_Election" t
ORDER BY 1, 4 LIMIT ?6;
