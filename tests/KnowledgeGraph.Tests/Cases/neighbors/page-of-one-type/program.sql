-- 0
SELECT n.key, n.type, n.id FROM node n WHERE n.key = ?1;
-- 1
SELECT d.slot, d.count FROM degree d WHERE d.node = ?1 ORDER BY d.slot;
-- 2
SELECT a.other, a.key, a.relationship FROM adjacency a
WHERE a.node = ?1 AND a.slot = ?2 AND (a.other, a.key) > (?3, ?4) AND a.other <> ?5
ORDER BY a.other, a.key LIMIT ?6;
-- 3
SELECT a.other, a.key, a.relationship FROM adjacency a
WHERE a.node = ?1 AND a.slot = ?2 AND (a.other, a.key) < (?3, ?4) AND a.other <> ?5
ORDER BY a.other DESC, a.key DESC LIMIT ?6;
-- 4
SELECT count(*) FROM adjacency a WHERE a.node = ?1 AND a.slot = ?2 AND a.other = ?1;
-- 5
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 6
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 7
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 8
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 18
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 19
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 20
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 21
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 22
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 23
SELECT n.key, n.type FROM relationship r CROSS JOIN node n ON n.key = r.source WHERE r.relationship = ?1;
-- 24
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 25
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 26
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 27
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 28
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 29
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 30
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 31
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 32
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 33
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 34
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 35
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 36
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 37
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 38
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 39
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 40
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 41
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 42
SELECT n.key, n.type FROM relationship r CROSS JOIN node n ON n.key = r.target WHERE r.relationship = ?1;
-- 43
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 44
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 45
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 46
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 47
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 48
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 49
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 50
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 51
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 52
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 53
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 54
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 55
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 56
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 57
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 58
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 59
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 60
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 61
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 62
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
