-- 0
SELECT a.other, 11, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 11, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT EXISTS (SELECT 1 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND NOT ((a.other, a.key) > (?2, ?3) IS TRUE));
-- 3
SELECT a.other, 11, a.relationship, a.key, n.id, t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT a.other, 11, a.relationship, a.key, n.id, t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
