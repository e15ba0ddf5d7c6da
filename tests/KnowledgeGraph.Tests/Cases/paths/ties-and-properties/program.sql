-- 0
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
-- 1
SELECT n.key, n.type, n.id FROM node n WHERE n.key = ?1;
-- 2
SELECT d.slot, d.count FROM degree d WHERE d.node = ?1 ORDER BY d.slot;
-- 3
SELECT a.other, a.relationship FROM adjacency a WHERE a.node = ?1 AND a.slot = ?2 ORDER BY a.other, a.key;
-- 4
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 5
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 6
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 7
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 8
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 9
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 10
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 11
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 12
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 13
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 14
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 15
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 16
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 17
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 18
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 19
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 20
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 21
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 22
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (10 /* date */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 23
SELECT nullif(r.key, ''), p."date", p."asNew" FROM relationship r CROSS JOIN "relationship_ADOPTED" p ON p.relationship$ = r.relationship WHERE r.relationship = ?1;
-- 24
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 25
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 26
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 27
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 28
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 29
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 30
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 31
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 32
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 33
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 34
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 35
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 36
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 37
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 38
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 39
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 40
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 41
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 42
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 43
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 44
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 45
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 46
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 47
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 48
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 49
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 50
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 51
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 52
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 53
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 54
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 55
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 56
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 57
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 58
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 59
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 60
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 61
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 62
SELECT nullif(r.key, '') FROM relationship r WHERE r.relationship = ?1;
-- 63
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
