-- 0
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (1, 2)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
-- 1
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (1, 2)
  GROUP BY s.node) h
WHERE ((h.best >> 20), h.node) > (?7, ?2)
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
-- 2
SELECT EXISTS (SELECT 1 FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (1, 2)
  GROUP BY s.node) h
WHERE NOT ((h.best >> 20), h.node) > (?7, ?2));
-- 3
SELECT count(*) FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (1, 2)
  GROUP BY s.node);
-- 4
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 5
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 6
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 7
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 8
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 9
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 10
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 11
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 12
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 13
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 14
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 15
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 16
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 17
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 18
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 19
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 20
SELECT t."id", t."publisher" FROM "node_Source" t WHERE t.key$ = ?1;
-- 21
SELECT a.other, 9, t."name" FROM adjacency a CROSS JOIN "node_Nation" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 729 /* HOSTED_BY Out Nation */
LIMIT 1;
-- 22
SELECT t."id", t."startDate" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 23
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (1, 2)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
-- 24
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (1, 2)
  GROUP BY s.node) h
WHERE ((h.best >> 20), h.node) > (?7, ?2)
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
