-- 0
SELECT a.other, 11, a.relationship, a.key, n.id, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), t."number", r."title", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NOT NULL
ORDER BY 6 DESC, 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 11, a.relationship, a.key, n.id, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), t."number", r."title", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NULL
ORDER BY 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 2
SELECT a.other, 11, a.relationship, a.key, n.id, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship)
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NOT NULL
ORDER BY 6 DESC, 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 11, a.relationship, a.key, n.id, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship)
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NULL
ORDER BY 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 4
SELECT a.other, 11, a.relationship, a.key, n.id, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship)
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NULL
ORDER BY 7 DESC NULLS FIRST, 1 DESC, 4 DESC LIMIT ?6;
-- 5
SELECT a.other, 11, a.relationship, a.key, n.id, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship)
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN node n ON n.key = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NOT NULL
ORDER BY 6, 7 DESC NULLS FIRST, 1 DESC, 4 DESC LIMIT ?6;
-- 6
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NOT NULL
ORDER BY 6 DESC, 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 7
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NULL
ORDER BY 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 8
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS ?7 AND (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS ?8 AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 9
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS ?7 AND (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) > ?8
ORDER BY 7, 1, 4 LIMIT ?6;
-- 10
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS ?7 AND (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NULL AND ?8 IS NOT NULL
ORDER BY 1, 4 LIMIT ?6;
-- 11
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) < ?7
ORDER BY 6 DESC, 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 12
SELECT a.other, 11, a.relationship, a.key, NULL, (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship), r."title", r."date", t."id"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND (SELECT sort_key(r."title") FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) IS NULL AND ?7 IS NOT NULL
ORDER BY 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 13
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
