-- 0
WITH s (v, k) AS MATERIALIZED (
SELECT (SELECT r."title" FROM "relationship_WORKS_FOR" r WHERE r.relationship$ = a.relationship), (SELECT sort_key(r."title") FROM "relationship_WORKS_FOR" r WHERE r.relationship$ = a.relationship) FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1628 /* WORKS_FOR Out Organization */)
SELECT (SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1), (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 1
WITH s (v, k) AS MATERIALIZED (
SELECT (SELECT r."from" FROM "relationship_WORKS_FOR" r WHERE r.relationship$ = a.relationship), (SELECT r."from" FROM "relationship_WORKS_FOR" r WHERE r.relationship$ = a.relationship) FROM adjacency a
WHERE a.node = ?1 AND a.slot = 1628 /* WORKS_FOR Out Organization */)
SELECT (SELECT nullif(count(DISTINCT v), 0) FROM s);
-- 2
SELECT t.key$, 6 FROM "node_Journalist" t WHERE t."id" = ?1;
