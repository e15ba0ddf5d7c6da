-- 0
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (NULL) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 1
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 2
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 3
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 4
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 5
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 6
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 7
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 8
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 9
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 10
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 11
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 12
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (50 /* startDate */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 13
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 14
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 15
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 16
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (396 /* CITIZEN_OF Out Nation */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 17
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 18
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (1152 /* ORGANIZATION_OF Out Nation */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 19
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 20
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (900 /* IN_NATION Out Nation */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 21
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 22
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (1454 /* SAID In Official */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 23
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 24
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
