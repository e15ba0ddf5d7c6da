-- 0
SELECT t.key$, 9, 0, '', t.id, (SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = t.key$ AND d.slot IN (740)), t."name$sort"
FROM "node_Nation" t
ORDER BY 6 DESC, 7, 1, 4 LIMIT ?6;
-- 1
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (740) /* HOSTED_BY In Conference */;
-- 2
SELECT t.key$, 9, 0, '', t.id, (SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = t.key$ AND d.slot IN (740)), t."name$sort", t."name"
FROM "node_Nation" t
ORDER BY 6 DESC, 7, 1, 4 LIMIT ?6;
