-- 0
SELECT t.key$, 9, t."id", t."iso3", t."ituCode" FROM "node_Nation" t WHERE t."id" = ?1;
