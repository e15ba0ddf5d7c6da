-- 0
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 1
SELECT t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 2
SELECT t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 3
SELECT t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 4
SELECT t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 5
SELECT t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 6
SELECT t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 7
SELECT t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 8
SELECT t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 9
SELECT t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 10
SELECT t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 11
SELECT t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 12
SELECT t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 13
SELECT t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 14
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 15
SELECT t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 16
SELECT t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 17
SELECT t."name", t."born" FROM "node_Official" t WHERE t.key$ = ?1;
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
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 39
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 40
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 41
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 42
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 43
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 44
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 45
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 46
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 47
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 48
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 49
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 50
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 51
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 52
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 53
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 54
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 55
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 56
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
