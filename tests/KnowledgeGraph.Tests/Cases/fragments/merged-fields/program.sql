-- 0
SELECT a.other, 9, t."id", t."name", t."iso2" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 729 /* HOSTED_BY Out Nation */
LIMIT 1;
-- 1
SELECT t.key$, 2, t."name", t."endDate", t."startDate" FROM "node_Conference" t WHERE t."id" = ?1;
