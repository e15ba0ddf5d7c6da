CALL () {
  MATCH (n1:`Conference.1`) WHERE n1.`kind` = $p0
  OPTIONAL MATCH (n1)-[:`HOSTED_BY`]->(v2)
  WITH v2, count(DISTINCT n1) AS c4
  ORDER BY c4 DESC, v2 IS NULL, v2.id LIMIT $p1
  RETURN collect([CASE WHEN v2 IS NOT NULL THEN [v2.`name`] END, c4]) AS x5
}
CALL () {
  CALL () {
    MATCH (n0:`Conference.1`) WHERE n0.`startDate` IS NOT NULL AND n0.id IS NOT NULL AND n0.`kind` = $p0
    WITH n0 ORDER BY n0.`startDate`, n0.id LIMIT $p3
    RETURN collect(n0) AS l16
  }
  CALL (l16) {
    UNWIND CASE WHEN size(l16) < $p3 THEN [0] ELSE [] END AS i18
    CALL () {
      MATCH (n0:`Conference.1`) WHERE n0.`startDate` IS NULL AND n0.id IS NOT NULL AND n0.`kind` = $p0
      WITH n0 ORDER BY n0.id LIMIT $p3
      RETURN n0
    }
    RETURN collect(n0) AS l17
  }
  UNWIND (l16 + l17)[..$p3] AS n0
  CALL (n0) {
    MATCH (n0)-[:`HOSTED_BY`]->(n6)
    WITH n6 LIMIT 1
    RETURN head(collect([n6.`name`])) AS x7
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n10)
    WITH DISTINCT n10 WHERE (((n10.`predicate` = 'HOSTED_BY' OR n10.`predicate` STARTS WITH 'HOSTED_BY.') AND EXISTS { (n0)<-[:`ABOUT`]-(n10)-[:`OBJECT`]->(n14) WHERE n14:`Nation` }))
    WITH n10 ORDER BY n10.id LIMIT 100
    CALL (n10) {
      MATCH (n10)-[r12:`CITES`]->(n11)
      WITH n11, r12 ORDER BY n11.id, coalesce(r12.`.key`, '') LIMIT $p2
      RETURN collect([r12.`excerpt`, [n11.`title`]]) AS x13
    }
    RETURN collect([[x13]]) AS x15
  }
  RETURN collect([n0.`name`, n0.`startDate`, x7, [COUNT { (n0)-[:`ADOPTED`]->(n8) WHERE n8:`Resolution` }], x15]) AS x19
}
RETURN [[COUNT { MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0 }, [x5], x19]]
