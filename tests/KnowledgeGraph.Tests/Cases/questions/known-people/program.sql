-- 0
SELECT (SELECT count(*) FROM "node_Official" t
WHERE (FALSE OR substr(t."name", 1, length(?7)) = ?7)) + (SELECT count(*) FROM "node_Journalist" t
WHERE (TRUE OR substr(t."name", 1, length(?7)) = ?7));
-- 1
SELECT t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 2
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 3
SELECT t.key$, 5, 0, '', NULL
FROM "node_Official" t
WHERE (FALSE OR substr(t."name", 1, length(?7)) = ?7)
UNION ALL
SELECT t.key$, 6, 0, '', NULL
FROM "node_Journalist" t
WHERE (TRUE OR substr(t."name", 1, length(?7)) = ?7)
ORDER BY 1, 4 LIMIT ?6;
