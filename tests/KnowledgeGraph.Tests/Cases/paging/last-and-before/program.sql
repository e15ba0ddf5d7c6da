-- 0
SELECT a.other, 11, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (?4 IS NULL OR (a.other, a.key) < (?4, ?5))
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 11, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 2
SELECT a.other, 11, a.relationship, a.key, n.id
FROM adjacency a CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (a.other, a.key) < (?4, ?5)
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 3
SELECT EXISTS (SELECT 1 FROM adjacency a
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND NOT ((a.other, a.key) < (?4, ?5) IS TRUE));
-- 4
SELECT a.other, 11, a.relationship, a.key, n.id, t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (?4 IS NULL OR (a.other, a.key) < (?4, ?5))
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT a.other, 11, a.relationship, a.key, n.id, t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (a.other, a.key) > (?2, ?3) AND (?4 IS NULL OR (a.other, a.key) < (?4, ?5))
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
