-- 0
SELECT (SELECT count(*) FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */ AND FALSE) + (SELECT count(*) FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */ AND TRUE) + (SELECT count(*) FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */ AND FALSE);
-- 1
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 2
SELECT a.other, 2, a.relationship, a.key, NULL
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */ AND FALSE
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL
FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */ AND TRUE
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL
FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */ AND FALSE
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 4
SELECT a.other, 2, a.relationship, a.key, NULL
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */ AND t."kind" = ?7
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL
FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */ AND FALSE
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL
FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */ AND FALSE
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT (SELECT count(*) FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */ AND (FALSE OR NOT (FALSE IS TRUE))) + (SELECT count(*) FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */ AND (t."name" = ?7 OR NOT (NOT (t."id" = ?8 IS TRUE) IS TRUE))) + (SELECT count(*) FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */ AND (FALSE OR NOT (FALSE IS TRUE)));
-- 6
SELECT t.key$, 12 FROM "node_Declaration" t WHERE t."id" = ?1;
