-- 0
SELECT t."id", t."name", t."ordinal", t."planned" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 1
SELECT n.key, n.type, n."id" FROM node n WHERE n.id = ?1;
-- 2
SELECT n.key, n.type, n."id" FROM node n WHERE n.id = ?1;
-- 3
SELECT t.key$, 9, t."iso3", t."unMember" FROM "node_Nation" t WHERE t."id" = ?1;
-- 4
SELECT t.key$, 9, t."name" FROM "node_Nation" t WHERE t."id" = ?1;
-- 5
SELECT t."name", t."aliases" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 6
SELECT t."name", t."aliases" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 7
SELECT t."name", t."aliases" FROM "node_Election" t WHERE t.key$ = ?1;
-- 8
SELECT n.key, n.type FROM node n WHERE n.id = ?1 AND n.type IN (2, 3, 4);
