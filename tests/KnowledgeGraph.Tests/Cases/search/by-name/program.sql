-- 0
SELECT count(*) FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
  GROUP BY s.node);
-- 1
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 2
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 3
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 4
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 5
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 6
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 7
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 8
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 9
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 10
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 11
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 12
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 13
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 14
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 15
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 16
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 17
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 18
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 19
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
-- 20
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 21
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 22
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 23
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 24
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 25
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 26
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 27
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 28
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 29
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 30
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 31
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 32
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 33
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 34
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 35
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 36
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 37
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 38
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
-- 39
SELECT t."id", t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 40
SELECT t."id", t."title" FROM "node_Source" t WHERE t.key$ = ?1;
-- 41
SELECT t."id", t."name" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 42
SELECT t."id", t."name" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 43
SELECT t."id", t."name" FROM "node_Election" t WHERE t.key$ = ?1;
-- 44
SELECT t."id", t."name" FROM "node_Official" t WHERE t.key$ = ?1;
-- 45
SELECT t."id", t."name" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 46
SELECT t."id", t."name" FROM "node_Office" t WHERE t.key$ = ?1;
-- 47
SELECT t."id", t."name" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 48
SELECT t."id", t."name" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 49
SELECT t."id", t."name" FROM "node_Place" t WHERE t.key$ = ?1;
-- 50
SELECT t."id", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 51
SELECT t."id", t."title" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 52
SELECT t."id", t."text" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 53
SELECT t."id", t."name" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 54
SELECT t."id", t."name" FROM "node_Group" t WHERE t.key$ = ?1;
-- 55
SELECT t."id", t."text" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 56
SELECT t."id", t."title" FROM "node_Document" t WHERE t.key$ = ?1;
-- 57
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
-- 58
SELECT count(*) FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
  GROUP BY s.node);
-- 59
SELECT t."id" FROM "node_Claim" t WHERE t.key$ = ?1;
-- 60
SELECT t."id" FROM "node_Source" t WHERE t.key$ = ?1;
-- 61
SELECT t."id" FROM "node_Conference" t WHERE t.key$ = ?1;
-- 62
SELECT t."id" FROM "node_Occurrence" t WHERE t.key$ = ?1;
-- 63
SELECT t."id" FROM "node_Election" t WHERE t.key$ = ?1;
-- 64
SELECT t."id" FROM "node_Official" t WHERE t.key$ = ?1;
-- 65
SELECT t."id" FROM "node_Journalist" t WHERE t.key$ = ?1;
-- 66
SELECT t."id" FROM "node_Office" t WHERE t.key$ = ?1;
-- 67
SELECT t."id" FROM "node_Organization" t WHERE t.key$ = ?1;
-- 68
SELECT t."id" FROM "node_Nation" t WHERE t.key$ = ?1;
-- 69
SELECT t."id" FROM "node_Place" t WHERE t.key$ = ?1;
-- 70
SELECT t."id" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 71
SELECT t."id" FROM "node_Declaration" t WHERE t.key$ = ?1;
-- 72
SELECT t."id" FROM "node_Aim" t WHERE t.key$ = ?1;
-- 73
SELECT t."id" FROM "node_Topic" t WHERE t.key$ = ?1;
-- 74
SELECT t."id" FROM "node_Group" t WHERE t.key$ = ?1;
-- 75
SELECT t."id" FROM "node_Quotation" t WHERE t.key$ = ?1;
-- 76
SELECT t."id" FROM "node_Document" t WHERE t.key$ = ?1;
-- 77
SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
FROM (SELECT h.node, h.type, h.text, (h.best >> 20) AS best FROM (
  SELECT s.node, s.type, s.text, min((CASE
    WHEN s.normal = ?10 THEN 0 WHEN substr(s.normal, 1, length(?10)) = ?10 THEN 1
    WHEN s.kind < 2 THEN 2 ELSE 3 END << 50) | s.weight) AS best
  FROM search_token k CROSS JOIN search s ON s.text = k.rowid
  WHERE k.search_token MATCH ?9 AND s.type IN (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
  GROUP BY s.node) h
ORDER BY best, h.node LIMIT ?6) p
CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
ORDER BY p.best, p.node;
