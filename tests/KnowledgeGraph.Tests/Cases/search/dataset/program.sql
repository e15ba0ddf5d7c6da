-- 0
SELECT name, count FROM node_type ORDER BY type;
-- 1
SELECT t.key$, 1, t."id", t."title", t."licence" FROM "node_Source" t ORDER BY t.key$ LIMIT 1000;
