CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id IS NOT NULL AND n0.`planned` = $p0
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([n0.`name`, n0.`startDate`]) AS x1
}
CALL () {
  MATCH (n4:`Conference.1`) WHERE n4.id IS NOT NULL AND (EXISTS { MATCH (n4)-[r5:`HOSTED_BY`]->(n6) WHERE false } OR NOT EXISTS { MATCH (n4)-[r7:`HOSTED_BY`]->(n8) })
  WITH n4 ORDER BY n4.id LIMIT $p2
  RETURN collect([n4.`id`]) AS x9
}
RETURN [[x1], [COUNT { MATCH (n2:`Conference.1`) WHERE n2.`startDate` IS NULL }], [COUNT { MATCH (n3:`Conference.1`) WHERE NOT coalesce(n3.`planned` = $p0, false) }], [COUNT { MATCH (n4:`Conference.1`) WHERE (EXISTS { MATCH (n4)-[r5:`HOSTED_BY`]->(n6) WHERE false } OR NOT EXISTS { MATCH (n4)-[r7:`HOSTED_BY`]->(n8) }) }, x9], [COUNT { MATCH (n10:`Conference.1`) WHERE (EXISTS { MATCH (n10)-[r11:`HOSTED_BY`]->(n12) WHERE NOT coalesce(n12.`id` = $p3, false) } OR false) }], [COUNT { MATCH (n13:`Conference.1`) WHERE (NOT EXISTS { MATCH (n13)-[r14:`HOSTED_BY`]->(n15) WHERE n15.`id` = $p3 } AND true) }]]
