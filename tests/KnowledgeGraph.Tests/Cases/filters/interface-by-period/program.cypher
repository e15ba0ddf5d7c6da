CALL () {
  CALL () {
    CALL () {
      MATCH (n0:`Conference.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
      WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p3
      RETURN n0
      UNION ALL
      MATCH (n0:`Occurrence.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
      WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p3
      RETURN n0
      UNION ALL
      MATCH (n0:`Election.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
      WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p3
      RETURN n0
    }
    WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p3
    RETURN collect(n0) AS l4
  }
  CALL (l4) {
    UNWIND CASE WHEN size(l4) < $p3 THEN [0] ELSE [] END AS i6
    CALL () {
      CALL () {
        MATCH (n0:`Conference.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
        WITH n0 ORDER BY n0.id LIMIT $p3
        RETURN n0
        UNION ALL
        MATCH (n0:`Occurrence.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
        WITH n0 ORDER BY n0.id LIMIT $p3
        RETURN n0
        UNION ALL
        MATCH (n0:`Election.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND (n0.`startDate` >= $p0 AND n0.`startDate` < $p1)
        WITH n0 ORDER BY n0.id LIMIT $p3
        RETURN n0
      }
      WITH n0 ORDER BY n0.id LIMIT $p3
      RETURN n0
    }
    RETURN collect(n0) AS l5
  }
  UNWIND (l4 + l5)[..$p3] AS n0
  CALL (n0) {
    MATCH (n0)-[r2:`HELD_IN`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p2
    RETURN collect([n1.`name`]) AS x3
  }
  RETURN collect([CASE WHEN n0:`Conference` THEN 2 WHEN n0:`Occurrence` THEN 3 WHEN n0:`Election` THEN 4 END, n0.`name`, n0.`startDate`, [x3]]) AS x7
}
CALL () {
  CALL () {
    MATCH (n8:`Conference.1`) WHERE n8.id IS NOT NULL AND ((n8.`startDate` >= $p4 AND n8.`startDate` < $p5) AND NOT n8:`Election`)
    WITH n8 ORDER BY n8.id LIMIT $p6
    RETURN n8
    UNION ALL
    MATCH (n8:`Occurrence.1`) WHERE n8.id IS NOT NULL AND ((n8.`startDate` >= $p4 AND n8.`startDate` < $p5) AND NOT n8:`Election`)
    WITH n8 ORDER BY n8.id LIMIT $p6
    RETURN n8
    UNION ALL
    MATCH (n8:`Election.1`) WHERE n8.id IS NOT NULL AND ((n8.`startDate` >= $p4 AND n8.`startDate` < $p5) AND NOT n8:`Election`)
    WITH n8 ORDER BY n8.id LIMIT $p6
    RETURN n8
  }
  WITH n8 ORDER BY n8.id LIMIT $p6
  RETURN collect([2, n8.`id`]) AS x9
}
CALL () {
  MATCH (n10:`Conference.1`) WHERE n10.id IS NOT NULL AND ((n10.`endDate` >= $p7 OR n10.`endDate` IN $p8) AND n10.`startDate` < $p9)
  WITH n10 ORDER BY n10.id LIMIT $p10
  RETURN collect([n10.`id`, n10.`startDate`, n10.`endDate`]) AS x11
}
RETURN [[COUNT { MATCH (n0:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE (n0.`startDate` >= $p0 AND n0.`startDate` < $p1) }, x7], [x9], [x11]]
