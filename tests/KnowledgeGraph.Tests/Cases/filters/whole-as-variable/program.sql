-- 0
SELECT (SELECT count(*) FROM "node_Conference" t
WHERE ((t."kind" IN (SELECT value FROM json_each(?11)) AND NOT (((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND FALSE)) OR NOT ((EXISTS (SELECT 1 FROM adjacency a3 WHERE a3.node = t.key$ AND a3.slot = 729 /* HOSTED_BY Out Nation */)) IS TRUE)) IS TRUE)) AND (t."ordinal" > ?12 AND t."ordinal" IS NOT NULL)));
-- 1
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 729 /* HOSTED_BY Out Nation */
LIMIT 1;
-- 2
SELECT t.key$, 2, 0, '', t.id, (SELECT p0."name$sort" FROM adjacency o0 CROSS JOIN "node_Nation" p0 ON p0.key$ = o0.other WHERE o0.node = t.key$ AND o0.slot = 729 /* HOSTED_BY Out Nation */ LIMIT 1), t."startDate", t."id", t."startDate"
FROM "node_Conference" t
WHERE (SELECT p0."name$sort" FROM adjacency o0 CROSS JOIN "node_Nation" p0 ON p0.key$ = o0.other WHERE o0.node = t.key$ AND o0.slot = 729 /* HOSTED_BY Out Nation */ LIMIT 1) IS NOT NULL AND ((t."kind" IN (SELECT value FROM json_each(?11)) AND NOT (((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND FALSE)) OR NOT ((EXISTS (SELECT 1 FROM adjacency a3 WHERE a3.node = t.key$ AND a3.slot = 729 /* HOSTED_BY Out Nation */)) IS TRUE)) IS TRUE)) AND (t."ordinal" > ?12 AND t."ordinal" IS NOT NULL))
ORDER BY 6 DESC, 7 NULLS LAST, 1, 4 LIMIT ?6;
-- 3
SELECT t.key$, 2, 0, '', t.id, (SELECT p0."name$sort" FROM adjacency o0 CROSS JOIN "node_Nation" p0 ON p0.key$ = o0.other WHERE o0.node = t.key$ AND o0.slot = 729 /* HOSTED_BY Out Nation */ LIMIT 1), t."startDate", t."id", t."startDate"
FROM "node_Conference" t
WHERE (SELECT p0."name$sort" FROM adjacency o0 CROSS JOIN "node_Nation" p0 ON p0.key$ = o0.other WHERE o0.node = t.key$ AND o0.slot = 729 /* HOSTED_BY Out Nation */ LIMIT 1) IS NULL AND ((t."kind" IN (SELECT value FROM json_each(?11)) AND NOT (((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 729 /* HOSTED_BY Out Nation */ AND FALSE)) OR NOT ((EXISTS (SELECT 1 FROM adjacency a3 WHERE a3.node = t.key$ AND a3.slot = 729 /* HOSTED_BY Out Nation */)) IS TRUE)) IS TRUE)) AND (t."ordinal" > ?12 AND t."ordinal" IS NOT NULL))
ORDER BY 7 NULLS LAST, 1, 4 LIMIT ?6;
