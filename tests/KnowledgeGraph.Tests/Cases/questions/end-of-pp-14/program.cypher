CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n1)
    WITH DISTINCT n1 WHERE (n1.`predicate` = 'endDate')
    WITH n1 ORDER BY n1.id LIMIT 100
    CALL (n1) {
      MATCH (n1)-[r3:`RESTS_ON`]->(n2)
      WITH n2, r3 ORDER BY n2.id, coalesce(r3.`.key`, '') LIMIT $p1
      RETURN collect([n2.`id`, n2.`value`]) AS x4
    }
    CALL (n1) {
      MATCH (n1)-[r6:`CITES`]->(n5)
      WITH n5, r6 ORDER BY n5.id, coalesce(r6.`.key`, '') LIMIT $p2
      RETURN collect([r6.`line`, r6.`excerpt`, [n5.`title`]]) AS x7
    }
    RETURN collect([n1.`id`, n1.`status`, n1.`value`, n1.`note`, [x4], [x7]]) AS x8
  }
  RETURN head(collect([n0.`endDate`, x8])) AS x9
}
RETURN [x9]
