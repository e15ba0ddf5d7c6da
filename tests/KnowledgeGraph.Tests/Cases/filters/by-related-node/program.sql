-- 0
SELECT a.other, 5, t."name" FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1391 /* SAID In Official */
LIMIT 1;
-- 1
SELECT a.other, 2, t."name" FROM adjacency a CROSS JOIN "node_Conference" t ON t.key$ = a.other
WHERE a.node = ?1 AND a.slot = 1406 /* SAID_AT Out Conference */
LIMIT 1;
-- 2
SELECT t.key$, 16, 0, '', NULL, t."text"
FROM "node_Quotation" t
WHERE (EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Conference" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 938 /* MENTIONS Out Conference */ AND t2."id" = ?7) OR EXISTS (SELECT 1 FROM adjacency a3 CROSS JOIN "node_Occurrence" t4 ON t4.key$ = a3.other WHERE a3.node = t.key$ AND a3.slot = 939 /* MENTIONS Out Occurrence */ AND t4."id" = ?7) OR EXISTS (SELECT 1 FROM adjacency a5 CROSS JOIN "node_Organization" t6 ON t6.key$ = a5.other WHERE a5.node = t.key$ AND a5.slot = 944 /* MENTIONS Out Organization */ AND t6."id" = ?7) OR EXISTS (SELECT 1 FROM adjacency a7 CROSS JOIN "node_Topic" t8 ON t8.key$ = a7.other WHERE a7.node = t.key$ AND a7.slot = 950 /* MENTIONS Out Topic */ AND t8."id" = ?7))
ORDER BY 1, 4 LIMIT ?6;
-- 3
SELECT t."number", t."title" FROM "node_Resolution" t WHERE t.key$ = ?1;
-- 4
SELECT a.other, 11, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 641 /* HAS_AIM In Resolution */
UNION ALL
SELECT a.other, 12, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 642 /* HAS_AIM In Declaration */
UNION ALL
SELECT a.other, 15, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 645 /* HAS_AIM In Group */
UNION ALL
SELECT a.other, 9, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 639 /* HAS_AIM In Nation */
UNION ALL
SELECT a.other, 3, a.relationship, a.key, NULL
FROM adjacency a
WHERE a.node = ?1 AND a.slot = 633 /* HAS_AIM In Occurrence */
ORDER BY 1, 4 LIMIT ?6;
-- 5
SELECT t.key$, 13, 0, '', NULL, t."text"
FROM "node_Aim" t
WHERE (EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Topic" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 158 /* BENEFITS Out Topic */ AND t2."id" = ?7))
ORDER BY 1, 4 LIMIT ?6;
-- 6
SELECT a.other, 5, a.relationship, a.key, NULL, r."votes", r."won", t."name"
FROM adjacency a CROSS JOIN "node_Official" t ON t.key$ = a.other CROSS JOIN "relationship_STOOD_IN" r ON r.relationship$ = a.relationship
WHERE a.node = ?1 AND a.slot = 1535 /* STOOD_IN In Official */ AND substr(t."name", 1, length(?7)) = ?7
ORDER BY 1, 4 LIMIT ?6;
-- 7
SELECT t.key$, 4, 0, '', NULL, t."id", t."votesCast"
FROM "node_Election" t
WHERE ((EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Conference" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 1154 /* PART_OF Out Conference */ AND t2."id" = ?7)) OR FALSE)
ORDER BY 1, 4 LIMIT ?6;
