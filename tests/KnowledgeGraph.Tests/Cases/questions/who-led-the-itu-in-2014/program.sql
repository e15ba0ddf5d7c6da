-- 0
SELECT e.claim, 0, t."predicate", t."value", t."status"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (19 /* from */, 54 /* to */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 1
SELECT a.other, 5, a.relationship, a.key, NULL, (SELECT r."from" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship), r."from", r."to", t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 707 /* HOLDS In Official */ AND (SELECT r."from" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) IS NOT NULL AND (((SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) >= ?9 OR (SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) IN (SELECT value FROM json_each(?10))) OR NOT ((SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) IS NOT NULL IS TRUE))
ORDER BY 6, 1, 4 LIMIT ?6;
-- 2
SELECT a.other, 5, a.relationship, a.key, NULL, (SELECT r."from" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship), r."from", r."to", t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other CROSS JOIN "relationship_HOLDS" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 707 /* HOLDS In Official */ AND (SELECT r."from" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) IS NULL AND (((SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) >= ?9 OR (SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) IN (SELECT value FROM json_each(?10))) OR NOT ((SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a.relationship) IS NOT NULL IS TRUE))
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t.key$, 7 FROM "node_Office" t WHERE t."id" = ?1;
