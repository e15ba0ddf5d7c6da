-- 0
SELECT a.other, 7, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 7, a.relationship, a.key, n.id, r."from"
FROM adjacency a CROSS JOIN node n ON n.key = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT a.other, 7, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 7, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */ AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT EXISTS (SELECT 1 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */ AND NOT ((a.other, a.key) > (?2, ?3) IS TRUE));
-- 5
SELECT a.other, 7, a.relationship, a.key, n.id, r."from"
FROM adjacency a CROSS JOIN node n ON n.key = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT a.other, 7, a.relationship, a.key, n.id, r."from"
FROM adjacency a CROSS JOIN node n ON n.key = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 691 /* HOLDS Out Office */ AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t.key$, 5 FROM "node_Official" t WHERE t."id" = ?1;
