CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n1)
    WITH DISTINCT n1 WHERE (n1.`predicate` = 'ordinal' OR n1.`predicate` = 'durationDays' OR ((n1.`predicate` = 'HOSTED_BY' OR n1.`predicate` STARTS WITH 'HOSTED_BY.') AND EXISTS { (n0)<-[:`ABOUT`]-(n1)-[:`OBJECT`]->(n2) WHERE n2:`Nation` }))
    WITH n1 ORDER BY n1.id LIMIT 100
    RETURN collect([n1.`id`, n1.`predicate`]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r5:`ADOPTED`]->(n4) WHERE n4:`Resolution` AND (n4.id > $p2 OR n4.id = $p2 AND coalesce(r5.`.key`, '') > $p3)
    WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p1
    CALL (r5) {
      UNWIND r5.`.claims` AS i7 MATCH (n6:`Claim.1`) WHERE n6.id = i7
      WITH DISTINCT n6 WHERE (n6.`predicate` = 'ADOPTED.date')
      WITH n6 ORDER BY n6.id LIMIT 100
      RETURN collect([n6.`id`, n6.`value`, n6.`status`, n6.`shown`, n6.`note`]) AS x8
    }
    RETURN collect([[n4.`id`], x8]) AS x9
  }
  RETURN head(collect([x3, [x9]])) AS x10
}
RETURN [x10]
