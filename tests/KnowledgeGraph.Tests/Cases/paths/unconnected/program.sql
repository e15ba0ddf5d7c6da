-- 0
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
-- 1
SELECT n.key, n.type, n.id FROM node n WHERE n.key = ?1;
-- 2
SELECT d.slot, d.count FROM degree d WHERE d.node = ?1 ORDER BY d.slot;
-- 3
SELECT a.other, a.relationship FROM adjacency a WHERE a.node = ?1 AND a.slot = ?2 ORDER BY a.other, a.key;
-- 4
SELECT n.key, n.type FROM node n WHERE n.id = ?1;
