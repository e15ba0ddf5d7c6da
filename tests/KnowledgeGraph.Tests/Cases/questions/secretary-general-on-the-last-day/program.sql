-- 0
SELECT a.other, 5, a.relationship, a.key, NULL, r."from", r."to", t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 707 /* HOLDS In Official */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT t.key$, 7 FROM "node_Office" t WHERE t."id" = ?1;
