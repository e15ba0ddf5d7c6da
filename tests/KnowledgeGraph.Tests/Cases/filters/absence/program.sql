-- 0
SELECT t.key$, 2, 0, '', NULL, t."name", t."startDate"
FROM "node_Conference" t
WHERE t."planned" = ?7
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE NOT (t."startDate" IS NOT NULL IS TRUE));
-- 2
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE NOT (t."planned" = ?7 IS TRUE));
-- 3
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND FALSE)) OR NOT ((EXISTS (SELECT 1 FROM adjacency a3 WHERE a3.node = t.key$ AND a3.slot = 729 /* HOSTED_BY Out Nation */)) IS TRUE)));
-- 4
SELECT t.key$, 2, 0, '', NULL, t."id"
FROM "node_Conference" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND FALSE)) OR NOT ((EXISTS (SELECT 1 FROM adjacency a3 WHERE a3.node = t.key$ AND a3.slot = 729 /* HOSTED_BY Out Nation */)) IS TRUE))
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND NOT (t2."id" = ?7 IS TRUE))) OR FALSE));
-- 6
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE NOT (((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND t2."id" = ?7)) OR FALSE) IS TRUE));
