-- 0
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT coalesce(sum(c.count), 0) FROM node_type c WHERE c.type IN (9) /* Nation */;
-- 2
SELECT t.key$, 9, 0, '', NULL, t."id"
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 5
SELECT coalesce(sum(c.count), 0) FROM node_type c WHERE c.type IN (9) /* Nation */;
-- 6
SELECT t.key$, 9, 0, '', NULL, t."id"
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t.key$, 9, 0, '', NULL, t."id"
FROM "node_Nation" t
WHERE t.key$ > ?2
ORDER BY 1, 4 LIMIT ?6;
-- 8
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
-- 9
SELECT t.key$, 9, 0, '', t.id
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
-- 10
SELECT t.key$, 9, 0, '', NULL, t."id"
FROM "node_Nation" t
ORDER BY 1, 4 LIMIT ?6;
