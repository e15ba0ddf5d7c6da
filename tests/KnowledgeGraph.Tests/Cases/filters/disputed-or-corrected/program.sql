-- 0
SELECT (SELECT count(*) FROM "node_Claim" t
WHERE (t."status" IN (SELECT value FROM json_each(?7)) OR t."shown" = ?8));
-- 1
SELECT t.key$, 0, 0, '', NULL, t."id"
FROM "node_Claim" t
WHERE (t."status" IN (SELECT value FROM json_each(?7)) OR t."shown" = ?8)
ORDER BY 1, 4 LIMIT ?6;
