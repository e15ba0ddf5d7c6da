CALL () {
  CALL () {
    MATCH (n0:`Conference.1`) WHERE n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
    WITH n0 ORDER BY n0.id LIMIT $p3
    RETURN n0
    UNION ALL
    MATCH (n0:`Occurrence.1`) WHERE n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
    WITH n0 ORDER BY n0.id LIMIT $p3
    RETURN n0
    UNION ALL
    MATCH (n0:`Election.1`) WHERE n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
    WITH n0 ORDER BY n0.id LIMIT $p3
    RETURN n0
  }
  WITH n0 ORDER BY n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)-[r2:`HELD_IN`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p2
    RETURN collect([n1.`name`]) AS x3
  }
  RETURN collect([CASE WHEN n0:`Conference` THEN 2 WHEN n0:`Occurrence` THEN 3 WHEN n0:`Election` THEN 4 END, n0.`name`, n0.`startDate`, [x3]]) AS x4
}
RETURN [[x4]]
