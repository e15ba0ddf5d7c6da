-- 0
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 1
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 2
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS ?7 AND (a.other, a.key) < (?2, ?3)
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 3
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 < ?7
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 4
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL AND ?7 IS NOT NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 5
SELECT EXISTS (SELECT 1 FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND NOT ((a.v0 < ?7 OR a.v0 IS NULL AND ?7 IS NOT NULL OR a.v0 IS ?7 AND (a.other, a.key) < (?2, ?3)) IS TRUE));
-- 6
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 7
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 8
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS ?7 AND (a.other, a.key) < (?2, ?3)
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 9
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 < ?7
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 10
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL AND ?7 IS NOT NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 11
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 6, 7 DESC NULLS LAST, 1 DESC, 4 DESC LIMIT ?6;
-- 12
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 6 DESC, 7 NULLS FIRST, 1, 4 LIMIT ?6;
-- 13
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number", t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */
ORDER BY 6, 7 DESC NULLS LAST, 1 DESC, 4 DESC LIMIT ?6;
-- 14
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number", t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND t."kind" IS ?7 AND t."number" IS ?8 AND (a.other, a.key) < (?2, ?3)
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 15
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number", t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND t."kind" IS ?7 AND t."number" < ?8
ORDER BY 7 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 16
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number", t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND t."kind" IS ?7 AND t."number" IS NULL AND ?8 IS NOT NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 17
SELECT a.other, 11, a.relationship, a.key, n.id, t."kind", t."number", t."kind", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND t."kind" > ?7
ORDER BY 6, 7 DESC NULLS LAST, 1 DESC, 4 DESC LIMIT ?6;
-- 18
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
