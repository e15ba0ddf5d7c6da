CALL () {
  MATCH (n0:`Conference.1`) WHERE ((n0.`kind` IN $p0 AND (NOT EXISTS { MATCH (n0)-[r1:`HOSTED_BY`]->(n2) WHERE false } AND EXISTS { MATCH (n0)-[r3:`HOSTED_BY`]->(n4) })) AND (n0.`ordinal` > $p1 AND n0.`ordinal` IS NOT NULL))
  WITH n0, head(COLLECT { MATCH (n0)-[:`HOSTED_BY`]->(n5) RETURN n5.`name.sort` LIMIT 1 }) AS v6
  WITH n0, v6 ORDER BY v6 IS NULL, v6 DESC, n0.`startDate`, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[:`HOSTED_BY`]->(n7)
    WITH n7 LIMIT 1
    RETURN head(collect([n7.`name`])) AS x8
  }
  RETURN collect([[n0.id, '', head(COLLECT { MATCH (n0)-[:`HOSTED_BY`]->(n5) RETURN n5.`name.sort` LIMIT 1 }), n0.`startDate`], [n0.`id`, n0.`startDate`, x8]]) AS x9
}
RETURN [[COUNT { MATCH (n0:`Conference.1`) WHERE ((n0.`kind` IN $p0 AND (NOT EXISTS { MATCH (n0)-[r1:`HOSTED_BY`]->(n2) WHERE false } AND EXISTS { MATCH (n0)-[r3:`HOSTED_BY`]->(n4) })) AND (n0.`ordinal` > $p1 AND n0.`ordinal` IS NOT NULL)) }, x9]]
