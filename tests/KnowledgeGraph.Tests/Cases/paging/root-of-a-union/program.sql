-- 0
SELECT t.key$, 2, 0, '', t.id
FROM "node_Conference" t
UNION ALL
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
UNION ALL
SELECT t.key$, 15, 0, '', t.id
FROM "node_Group" t
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 1
SELECT coalesce(sum(c.count), 0) FROM node_type c WHERE c.type IN (2, 9, 15) /* Conference */ /* Nation */ /* Group */;
-- 2
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 3
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 4
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 5
SELECT t.key$, 2, 0, '', t.id
FROM "node_Conference" t
UNION ALL
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
UNION ALL
SELECT t.key$, 15, 0, '', t.id
FROM "node_Group" t
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT t.key$, 2, 0, '', t.id
FROM "node_Conference" t
WHERE t.key$ > ?2
UNION ALL
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
WHERE t.key$ > ?2
UNION ALL
SELECT t.key$, 15, 0, '', t.id
FROM "node_Group" t
WHERE t.key$ > ?2
ORDER BY 1, 4 LIMIT ?6;
