-- 0
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 1
SELECT e.claim, 0, t."id", t."predicate"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 2
SELECT a.other, 8, a.relationship, a.key, NULL, r."title", t."name"
FROM adjacency a CROSS JOIN "node_Organization" t ON t.key$ = a.other CROSS JOIN "relationship_WORKS_FOR" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 1628 /* WORKS_FOR Out Organization */
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT e.claim, 0, t."id"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 5
SELECT a.other, 6, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Journalist" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1680 /* WROTE In Journalist */
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT a.other, 8, t."name" FROM adjacency a CROSS JOIN "node_Organization" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1268 /* PUBLISHED_BY Out Organization */
LIMIT 1;
-- 7
SELECT a.other, 1, a.relationship, a.key, NULL, r."line", r."excerpt"
FROM adjacency a CROSS JOIN "relationship_CITES" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 289 /* CITES Out Source */
ORDER BY 1, 4 LIMIT ?6;
-- 8
SELECT e.claim, 0, t."id", t."note"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (0) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 9
SELECT a.other, 2, a.relationship, a.key, NULL, t."id", t."name"
FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1190 /* PHOTOS_CREDITED_TO Out Conference */
ORDER BY 1, 4 LIMIT ?6;
-- 10
SELECT a.other, 15, a.relationship, a.key, NULL, t."name"
FROM adjacency a CROSS JOIN "node_Group" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 483 /* DEPICTS Out Group */
ORDER BY 1, 4 LIMIT ?6;
-- 11
SELECT a.other, 3, t."name" FROM adjacency a CROSS JOIN "node_Occurrence" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1551 /* TAKEN_BEFORE Out Occurrence */
LIMIT 1;
-- 12
SELECT a.other, 17, a.relationship, a.key, NULL, t."title"
FROM adjacency a CROSS JOIN "node_Document" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1187 /* PART_OF In Document */
ORDER BY 1, 4 LIMIT ?6;
-- 13
SELECT t.key$, 17, t."title" FROM "node_Document" t WHERE t."id" = ?1;
