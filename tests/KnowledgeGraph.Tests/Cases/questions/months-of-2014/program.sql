-- 0
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE ((t."startDate" >= ?9 AND t."startDate" < ?10))) + (SELECT count(*) FROM "node_Occurrence" t
WHERE ((t."startDate" >= ?9 AND t."startDate" < ?10))) + (SELECT count(*) FROM "node_Election" t
WHERE ((t."startDate" >= ?9 AND t."startDate" < ?10)));
-- 1
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, substr(t."startDate", 1, 7) AS v, substr(t."startDate", 1, 7) AS k FROM "node_Conference" t
WHERE ((t."startDate" >= ?9 AND t."startDate" < ?10))
UNION ALL
SELECT t.key$ AS c, substr(t."startDate", 1, 7) AS v, substr(t."startDate", 1, 7) AS k FROM "node_Occurrence" t
WHERE ((t."startDate" >= ?9 AND t."startDate" < ?10))
UNION ALL
SELECT t.key$ AS c, substr(t."startDate", 1, 7) AS v, substr(t."startDate", 1, 7) AS k FROM "node_Election" t
WHERE ((t."startDate" >= ?9 AND t."startDate" < ?10)))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 2
SELECT a.other, 1, a.relationship, a.key, NULL, r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT e.claim, 0
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (50 /* startDate */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 4
SELECT t."name", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 5
SELECT t."name", t."startDate" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 6
SELECT t."name", t."startDate" FROM "node_Election" t WHERE t.key$ = ?1;
-- 7
SELECT t.key$, 2, 0, '', NULL, t."startDate"
FROM "node_Conference" t
WHERE t."startDate" IS NOT NULL AND ((t."startDate" >= ?9 AND t."startDate" < ?10))
UNION ALL
SELECT t.key$, 3, 0, '', NULL, t."startDate"
FROM "node_Occurrence" t
WHERE t."startDate" IS NOT NULL AND ((t."startDate" >= ?9 AND t."startDate" < ?10))
UNION ALL
SELECT t.key$, 4, 0, '', NULL, t."startDate"
FROM "node_Election" t
WHERE t."startDate" IS NOT NULL AND ((t."startDate" >= ?9 AND t."startDate" < ?10))
ORDER BY 6, 1, 4 LIMIT ?6;
-- 8
SELECT t.key$, 2, 0, '', NULL, t."startDate"
FROM "node_Conference" t
WHERE t."startDate" IS NULL AND ((t."startDate" >= ?9 AND t."startDate" < ?10))
UNION ALL
SELECT t.key$, 3, 0, '', NULL, t."startDate"
FROM "node_Occurrence" t
WHERE t."startDate" IS NULL AND ((t."startDate" >= ?9 AND t."startDate" < ?10))
UNION ALL
SELECT t.key$, 4, 0, '', NULL, t."startDate"
FROM "node_Election" t
WHERE t."startDate" IS NULL AND ((t."startDate" >= ?9 AND t."startDate" < ?10))
ORDER BY 1, 4 LIMIT ?6;
