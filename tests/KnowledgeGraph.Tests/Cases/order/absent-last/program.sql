-- 0
SELECT t.key$, 2, 0, '', t.id, t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 1
SELECT t.key$, 2, 0, '', t.id, t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NOT NULL
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 2
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 3
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS ?7 AND t.key$ > ?2
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" > ?7
ORDER BY 6, 1, 4 LIMIT ?6;
-- 6
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NULL AND ?7 IS NOT NULL
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t.key$, 2, 0, '', t.id, t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 8
SELECT t.key$, 2, 0, '', t.id, t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 9
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NOT NULL
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 10
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 11
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS ?7 AND t.key$ < ?2 + (?3 > '')
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 12
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" < ?7
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 13
SELECT t.key$, 2, 0, '', NULL, t."ordinal", t."id", t."ordinal"
FROM "node_Conference" t
WHERE t."ordinal" IS NULL AND ?7 IS NOT NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 14
SELECT t.key$, 9, 0, '', NULL, t."name$sort", t."name"
FROM "node_Nation" t
WHERE t."name$sort" >= ?9
ORDER BY 6, 1, 4 LIMIT ?6;
