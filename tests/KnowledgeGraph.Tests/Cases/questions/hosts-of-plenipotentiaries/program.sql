-- 0
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE t."kind" = ?9);
-- 1
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 2
SELECT o, y, count(DISTINCT c) FROM (
SELECT t.key$ AS c, b.other AS o, 9 AS y FROM "node_Conference" t CROSS JOIN adjacency b
WHERE b.node = t.key$ AND b.slot = 729 /* HOSTED_BY Out Nation */ AND t."kind" = ?9
UNION ALL
SELECT t.key$ AS c, NULL AS o, NULL AS y FROM "node_Conference" t
WHERE NOT EXISTS (SELECT 1 FROM adjacency b WHERE b.node = t.key$ AND b.slot = 729 /* HOSTED_BY Out Nation */) AND t."kind" = ?9)
GROUP BY o ORDER BY 3 DESC, o IS NULL, o LIMIT ?6;
-- 3
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 729 /* HOSTED_BY Out Nation */
LIMIT 1;
-- 4
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (47) /* ADOPTED Out Resolution */;
-- 5
SELECT a.other, 1, a.relationship, a.key, NULL, r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT e.claim, 0
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (792 /* HOSTED_BY Out Nation */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 7
SELECT t.key$, 2, 0, '', NULL, t."startDate", t."name", t."startDate"
FROM "node_Conference" t
WHERE t."startDate" IS NOT NULL AND t."kind" = ?9
ORDER BY 6, 1, 4 LIMIT ?6;
-- 8
SELECT t.key$, 2, 0, '', NULL, t."startDate", t."name", t."startDate"
FROM "node_Conference" t
WHERE t."startDate" IS NULL AND t."kind" = ?9
ORDER BY 1, 4 LIMIT ?6;
