-- 0
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 1
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 2
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 3
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 4
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 5
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 6
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 7
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 8
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 9
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 10
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 11
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 12
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 13
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 14
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 15
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 16
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."name", t."ordinal", t."planned" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 18
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
-- 19
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 20
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 21
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 22
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 23
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 24
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 25
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 26
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 27
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 28
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 29
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 30
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 31
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 32
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 33
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 34
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 35
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 36
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 37
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
-- 38
SELECT t.key$, 9, t."iso3", t."unMember" FROM "node_Nation" t WHERE t."id" = ?1;
-- 39
SELECT t.key$, 9, t."name" FROM "node_Nation" t WHERE t."id" = ?1;
-- 40
SELECT t."name", t."aliases" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 41
SELECT t."name", t."aliases" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 42
SELECT t."name", t."aliases" FROM "node_Election" t WHERE t.key$ = ?1;
-- 43
SELECT n.key, n.type FROM node n WHERE n.id = ?1 AND +n.type IN (2, 3, 4);
