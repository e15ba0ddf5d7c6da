-- 0
SELECT (SELECT count(*) FROM "node_Quotation" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 WHERE a1.node = t.key$ AND a1.slot = 1391 /* SAID In Official */)) OR FALSE));
-- 1
SELECT a.other, 5, t."name" FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1391 /* SAID In Official */
LIMIT 1;
-- 2
SELECT a.other, 2, t."name" FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1406 /* SAID_AT Out Conference */
LIMIT 1;
-- 3
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT e.claim, 0, t."predicate"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (1454 /* SAID In Official */, 1469 /* SAID_AT Out Conference */, 1470 /* SAID_AT Out Occurrence */, 1471 /* SAID_AT Out Election */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 5
SELECT t.key$, 16, 0, '', NULL, t."text"
FROM "node_Quotation" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 WHERE a1.node = t.key$ AND a1.slot = 1391 /* SAID In Official */)) OR FALSE)
ORDER BY 1, 4 LIMIT ?6;
