-- 0
SELECT t."name", t."born" FROM "node_Official" t WHERE t.key$ = ?1;
-- 1
SELECT n.key, n.type, n."label" FROM node n WHERE n.id = ?1;
-- 2
SELECT n.key, n.type, n."id" FROM node n WHERE n.id = ?1;
-- 3
SELECT n.key, n.type, n."id" FROM node n WHERE n.id = ?1;
