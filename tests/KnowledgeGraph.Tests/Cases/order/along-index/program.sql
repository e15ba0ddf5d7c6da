-- 0
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 1
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 2
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, r."asNew", a."id$other", a."number$other", a."title$other"
FROM "index ADOPTED Out Resolution number" a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 3
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0, r."asNew", a."id$other", a."number$other", a."title$other"
FROM "index ADOPTED Out Resolution number" a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 4
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.v0 IS NOT NULL AND t."id" IN (SELECT value FROM json_each(?9))
ORDER BY 6, 1, 4 LIMIT ?6;
-- 5
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.v0 IS NULL AND t."id" IN (SELECT value FROM json_each(?9))
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.v0 IS NOT NULL AND t."number" > ?9
ORDER BY 6, 1, 4 LIMIT ?6;
-- 7
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a CROSS JOIN "node_Resolution" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.v0 IS NULL AND t."number" > ?9
ORDER BY 1, 4 LIMIT ?6;
-- 8
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 9
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 10
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS ?7 AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 11
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 > ?7
ORDER BY 6, 1, 4 LIMIT ?6;
-- 12
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL AND ?7 IS NOT NULL
ORDER BY 1, 4 LIMIT ?6;
-- 13
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1 DESC, 4 DESC LIMIT ?6;
-- 14
SELECT a.other, 11, a.relationship, a.key, a."id$other", a.v0
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6 DESC, 1 DESC, 4 DESC LIMIT ?6;
-- 15
SELECT e.claim, 0, t."value"
FROM (SELECT DISTINCT claim FROM evidence WHERE subject = ?1 AND topic IN (35 /* number */) ORDER BY claim LIMIT 100) e
CROSS JOIN "node_Claim" t ON t.key$ = e.claim;
-- 16
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NOT NULL
ORDER BY 6, 1, 4 LIMIT ?6;
-- 17
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL
ORDER BY 1, 4 LIMIT ?6;
-- 18
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS ?7 AND (a.other, a.key) > (?2, ?3)
ORDER BY 1, 4 LIMIT ?6;
-- 19
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 > ?7
ORDER BY 6, 1, 4 LIMIT ?6;
-- 20
SELECT a.other, 11, a.relationship, a.key, NULL, a.v0, a."number$other"
FROM "index ADOPTED Out Resolution number" a
WHERE a.node = ?1 AND a.v0 IS NULL AND ?7 IS NOT NULL
ORDER BY 1, 4 LIMIT ?6;
-- 21
SELECT t.key$, 2 FROM "node_Conference" t WHERE t."id" = ?1;
