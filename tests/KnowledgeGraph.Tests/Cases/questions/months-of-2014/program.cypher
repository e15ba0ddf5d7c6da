CALL () {
  MATCH (n1:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE ((n1.`startDate` >= $p0 AND n1.`startDate` < $p1))
  WITH left(n1.`startDate`, 7) AS v2, min(left(n1.`startDate`, 7)) AS s3, count(DISTINCT n1) AS c4
  ORDER BY c4 DESC, v2 IS NULL, s3, v2 LIMIT $p2
  RETURN collect([v2, c4]) AS x5
}
CALL () {
  CALL () {
    CALL () {
      MATCH (n0:`Conference.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1))
      WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p4
      RETURN n0
      UNION ALL
      MATCH (n0:`Occurrence.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1))
      WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p4
      RETURN n0
      UNION ALL
      MATCH (n0:`Election.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1))
      WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p4
      RETURN n0
    }
    WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p4
    RETURN collect(n0) AS l11
  }
  CALL (l11) {
    UNWIND CASE WHEN size(l11) < $p4 THEN [0] ELSE [] END AS i13
    CALL () {
      CALL () {
        MATCH (n0:`Conference.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1))
        WITH n0 ORDER BY n0.id LIMIT $p4
        RETURN n0
        UNION ALL
        MATCH (n0:`Occurrence.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1))
        WITH n0 ORDER BY n0.id LIMIT $p4
        RETURN n0
        UNION ALL
        MATCH (n0:`Election.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1))
        WITH n0 ORDER BY n0.id LIMIT $p4
        RETURN n0
      }
      WITH n0 ORDER BY n0.id LIMIT $p4
      RETURN n0
    }
    RETURN collect(n0) AS l12
  }
  UNWIND (l11 + l12)[..$p4] AS n0
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n6)
    WITH DISTINCT n6 WHERE (n6.`predicate` = 'startDate')
    WITH n6 ORDER BY n6.id LIMIT 100
    CALL (n6) {
      MATCH (n6)-[r8:`CITES`]->(n7)
      WITH n7, r8 ORDER BY n7.id, coalesce(r8.`.key`, '') LIMIT $p3
      RETURN collect([r8.`excerpt`, [n7.`title`]]) AS x9
    }
    RETURN collect([[x9]]) AS x10
  }
  RETURN collect([CASE WHEN n0:`Conference` THEN 2 WHEN n0:`Occurrence` THEN 3 WHEN n0:`Election` THEN 4 END, n0.`name`, n0.`startDate`, x10]) AS x14
}
RETURN [[COUNT { MATCH (n0:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE ((n0.`startDate` >= $p0 AND n0.`startDate` < $p1)) }, [x5], x14]]
