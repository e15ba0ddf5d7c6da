-- 0
SELECT (SELECT count(*) FROM "node_Claim" t
WHERE ((SELECT coalesce(sum(d1.count), 0) FROM degree d1 WHERE d1.node = t.key$ AND d1.slot IN (289)) = ?7 AND t."status" = ?8));
-- 1
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (740) /* HOSTED_BY In Conference */;
-- 2
SELECT t.key$, 9, 0, '', NULL, t."name$sort", t."name"
FROM "node_Nation" t
WHERE (SELECT coalesce(sum(d2.count), 0) FROM degree d2 WHERE d2.node = t.key$ AND d2.slot IN (740)) >= ?9
ORDER BY 6, 1, 4 LIMIT ?6;
