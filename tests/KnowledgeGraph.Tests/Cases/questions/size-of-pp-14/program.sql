-- 0
SELECT a.other, 0, a.relationship, a.key, NULL, t."id", t."value"
FROM adjacency a CROSS JOIN "node_Claim" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1116 /* OVERRULED_BY Out Claim */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt", t."title", t."publisher"
FROM adjacency a CROSS JOIN "node_Source" t ON t.key$ = a.other CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT e.claim, 0, t."id", t."predicate", t."exactness", t."value", t."status", t."shown", t."certainty", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (37 /* participantCount */, 32 /* nationCount */, 43 /* resolutionCount */, 33 /* newResolutionCount */, 11 /* distinctions */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 3
SELECT t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 4
SELECT a.other, 11, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 767 /* INCLUDES Out Resolution */
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 771 /* INCLUDES Out Group */
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT a.other, 15, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 231 /* CAME_FROM Out Group */
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT a.other, 15, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1617 /* TOOK_PART_IN In Group */
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t.key$, 2, t."participantCount", t."nationCount", t."resolutionCount", t."newResolutionCount", t."distinctions" FROM "node_Conference" t WHERE t."id" = ?1;
