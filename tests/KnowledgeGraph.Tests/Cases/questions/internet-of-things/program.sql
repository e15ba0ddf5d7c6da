-- 0
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 1
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 2
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 3
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 4
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 5
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 6
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 7
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 8
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 17
SELECT coalesce(sum(d.count), 0) FROM degree d WHERE d.node = ?1 AND d.slot IN (389, 390) /* CONCERNS In Resolution */ /* CONCERNS In Declaration */;
-- 18
SELECT t."name", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 19
SELECT a.other, 2, a.relationship, a.key, NULL, r."date"
FROM adjacency a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 56 /* ADOPTED In Conference */
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL, r."date"
FROM adjacency a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 63 /* ADOPTED In Nation */
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL, r."date"
FROM adjacency a CROSS JOIN "relationship_ADOPTED" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 69 /* ADOPTED In Group */
ORDER BY 1, 4 LIMIT ?6;
-- 20
SELECT t."number", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 21
SELECT a.other, 11, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 389 /* CONCERNS In Resolution */
UNION ALL
SELECT a.other, 12, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 390 /* CONCERNS In Declaration */
ORDER BY 1, 4 LIMIT ?6;
-- 22
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 23
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (14)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
