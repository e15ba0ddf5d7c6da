-- 0
SELECT t.key$, 9, t."name" FROM "node_Nation" t WHERE t."id" = ?1;
