CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[:`FOLLOWED_BY`]->(n1)
    WITH n1 LIMIT 1
    CALL (n1) {
      MATCH (n1)-[r3:`HELD_IN`]->(n2)
      WITH n2, r3 ORDER BY n2.id, coalesce(r3.`.key`, '') LIMIT $p1
      RETURN collect([n2.`name`]) AS x4
    }
    CALL (n1) {
      MATCH (n1)-[:`HOSTED_BY`]->(n5)
      WITH n5 LIMIT 1
      RETURN head(collect([n5.`name`])) AS x6
    }
    CALL (n1) {
      MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n7)
      WITH DISTINCT n7 WHERE (n7.`predicate` = 'startDate' OR ((n7.`predicate` = 'HOSTED_BY' OR n7.`predicate` STARTS WITH 'HOSTED_BY.') AND EXISTS { (n1)<-[:`ABOUT`]-(n7)-[:`OBJECT`]->(n14) WHERE n14:`Nation` }) OR ((n7.`predicate` = 'FOLLOWED_BY' OR n7.`predicate` STARTS WITH 'FOLLOWED_BY.') AND EXISTS { (n1)<-[:`OBJECT`]-(n7)-[:`ABOUT`]->(n15) WHERE n15:`Conference` }))
      WITH n7 ORDER BY n7.id LIMIT 100
      CALL (n7) {
        MATCH (n7)-[r9:`RESTS_ON`]->(n8)
        WITH n8, r9 ORDER BY n8.id, coalesce(r9.`.key`, '') LIMIT $p2
        RETURN collect([n8.`id`, n8.`value`]) AS x10
      }
      CALL (n7) {
        MATCH (n7)-[r12:`CITES`]->(n11)
        WITH n11, r12 ORDER BY n11.id, coalesce(r12.`.key`, '') LIMIT $p3
        RETURN collect([r12.`line`, r12.`excerpt`, [n11.`title`]]) AS x13
      }
      RETURN collect([n7.`id`, n7.`predicate`, n7.`value`, n7.`status`, n7.`note`, [x10], [x13]]) AS x16
    }
    RETURN head(collect([n1.`name`, n1.`startDate`, n1.`endDate`, [x4], x6, x16])) AS x17
  }
  RETURN head(collect([x17])) AS x18
}
RETURN [x18]
