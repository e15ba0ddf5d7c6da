-- 0
SELECT (SELECT count(*) FROM "node_Claim" t
WHERE t."status" IN (SELECT value FROM json_each(?7)));
-- 1
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, t."status" AS v, t."status" AS k FROM "node_Claim" t)
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 2
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, t."certainty" AS v, t."certainty" AS k FROM "node_Claim" t
WHERE t."status" IN (SELECT value FROM json_each(?7)))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 3
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 4
SELECT t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 5
SELECT t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 6
SELECT t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 7
SELECT t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 8
SELECT t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 9
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 10
SELECT t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 11
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 12
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 13
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 14
SELECT t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 15
SELECT t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 16
SELECT t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 17
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 18
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 19
SELECT t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 20
SELECT t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 21
SELECT a.other, 2 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 2 /* ABOUT Out Conference */
UNION ALL
SELECT a.other, 3 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 3 /* ABOUT Out Occurrence */
UNION ALL
SELECT a.other, 4 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 4 /* ABOUT Out Election */
UNION ALL
SELECT a.other, 5 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 5 /* ABOUT Out Official */
UNION ALL
SELECT a.other, 6 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 6 /* ABOUT Out Journalist */
UNION ALL
SELECT a.other, 7 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 7 /* ABOUT Out Office */
UNION ALL
SELECT a.other, 8 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 8 /* ABOUT Out Organization */
UNION ALL
SELECT a.other, 9 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 9 /* ABOUT Out Nation */
UNION ALL
SELECT a.other, 10 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 10 /* ABOUT Out Place */
UNION ALL
SELECT a.other, 11 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 11 /* ABOUT Out Resolution */
UNION ALL
SELECT a.other, 12 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 12 /* ABOUT Out Declaration */
UNION ALL
SELECT a.other, 13 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 13 /* ABOUT Out Aim */
UNION ALL
SELECT a.other, 14 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 14 /* ABOUT Out Topic */
UNION ALL
SELECT a.other, 15 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 15 /* ABOUT Out Group */
UNION ALL
SELECT a.other, 16 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 16 /* ABOUT Out Quotation */
UNION ALL
SELECT a.other, 17 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 17 /* ABOUT Out Document */
LIMIT 1;
-- 22
SELECT t.key$, 0, 0, '', NULL, t."id", t."predicate", t."value", t."shown", t."note"
FROM "node_Claim" t
WHERE t."status" IN (SELECT value FROM json_each(?7))
ORDER BY 1, 4 LIMIT ?6;
-- 23
SELECT (SELECT count(*) FROM "node_Claim" t
WHERE ((SELECT coalesce(sum(d1.count), 0) FROM degree d1 WHERE d1.node = t.key$ AND d1.slot IN (289)) = ?7 AND t."status" = ?8));
-- 24
SELECT v, count(DISTINCT c) FROM (
SELECT t.key$ AS c, t."certainty" AS v, t."certainty" AS k FROM "node_Claim" t
WHERE ((SELECT coalesce(sum(d1.count), 0) FROM degree d1 WHERE d1.node = t.key$ AND d1.slot IN (289)) = ?7 AND t."status" = ?8))
GROUP BY v ORDER BY 2 DESC, v IS NULL, min(k), v LIMIT ?6;
-- 25
SELECT t.key$, 2, 0, '', NULL, t."id"
FROM "node_Conference" t
WHERE EXISTS (SELECT 1 FROM evidence v1 CROSS JOIN "node_Claim" t2 ON t2.key$ = v1.claim WHERE v1.subject = t.key$ AND v1.topic = 0 AND t2."status" = ?7)
ORDER BY 1, 4 LIMIT ?6;
