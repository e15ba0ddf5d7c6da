-- 0
SELECT t.key$, 5, 0, '', NULL, t."name"
FROM "node_Official" t
WHERE (EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Office" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 691 /* HOLDS Out Office */ AND (t2."id" = ?7 AND (SELECT r."from" FROM "relationship_HOLDS" r WHERE r.relationship$ = a1.relationship) < ?8 AND (SELECT r."to" FROM "relationship_HOLDS" r WHERE r.relationship$ = a1.relationship) >= ?9)))
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT (SELECT count(*) FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND ((SELECT r."asNew" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) = ?7 AND EXISTS (SELECT 1 FROM evidence v1 CROSS JOIN "node_Claim" t2 ON t2.key$ = v1.claim WHERE v1.subject = a.relationship AND v1.topic = 0 AND NOT (t2."certainty" = ?8 IS TRUE))));
-- 2
SELECT a.other, 11, a.relationship, a.key, NULL, r."date", t."number"
FROM adjacency a CROSS JOIN "node_Resolution" t ON t.key$ = a.other CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 47 /* ADOPTED Out Resolution */ AND ((SELECT r."asNew" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship) = ?7 AND EXISTS (SELECT 1 FROM evidence v1 CROSS JOIN "node_Claim" t2 ON t2.key$ = v1.claim WHERE v1.subject = a.relationship AND v1.topic = 0 AND NOT (t2."certainty" = ?8 IS TRUE)))
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
-- 4
SELECT t.key$, 2, 0, '', NULL, t."id"
FROM "node_Conference" t
WHERE EXISTS (SELECT 1 FROM evidence v1 CROSS JOIN "node_Claim" t2 ON t2.key$ = v1.claim WHERE v1.subject = t.key$ AND v1.topic = 0 AND (t2."status" = ?7 AND t2."predicate" = ?8))
ORDER BY 1, 4 LIMIT ?6;
