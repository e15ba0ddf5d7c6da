-- 0
SELECT e.claim, 0, t."id", t."predicate", t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 1
SELECT a.other, 5, a.relationship, a.key, NULL, r."votes", r."won", t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other CROSS JOIN "relationship_STOOD_IN" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 1535 /* STOOD_IN In Official */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT a.other, 1, a.relationship, a.key, NULL, t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT e.claim, 0, t."value", t."shown"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (59 /* votesCast */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 4
SELECT t.key$, 4, 0, '', NULL, t."name", t."votesCast"
FROM "node_Election" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Conference" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 1154 /* PART_OF Out Conference */ AND t2."id" = ?7)) OR FALSE)
ORDER BY 1, 4 LIMIT ?6;
