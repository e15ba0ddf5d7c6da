CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n1)
    WITH DISTINCT n1 WHERE (n1.`predicate` = 'participantCount' OR n1.`predicate` = 'nationCount' OR n1.`predicate` = 'resolutionCount' OR n1.`predicate` = 'newResolutionCount' OR n1.`predicate` = 'distinctions')
    WITH n1 ORDER BY n1.id LIMIT 100
    CALL (n1) {
      MATCH (n1)-[r3:`OVERRULED_BY`]->(n2)
      WITH n2, r3 ORDER BY n2.id, coalesce(r3.`.key`, '') LIMIT $p1
      RETURN collect([n2.`id`, n2.`value`]) AS x4
    }
    CALL (n1) {
      MATCH (n1)-[r6:`CITES`]->(n5)
      WITH n5, r6 ORDER BY n5.id, coalesce(r6.`.key`, '') LIMIT $p2
      RETURN collect([r6.`line`, r6.`excerpt`, [n5.`title`, n5.`publisher`]]) AS x7
    }
    RETURN collect([n1.`id`, n1.`predicate`, n1.`exactness`, n1.`value`, n1.`status`, n1.`shown`, n1.`certainty`, n1.`note`, [x4], [x7]]) AS x8
  }
  CALL (n0) {
    MATCH (n0)<-[r10:`TOOK_PART_IN`]-(n9)
    WITH n9, r10 ORDER BY n9.id, coalesce(r10.`.key`, '') LIMIT $p5
    CALL (n9) {
      MATCH (n9)-[r12:`INCLUDES`]->(n11)
      WITH n11, r12 ORDER BY n11.id, coalesce(r12.`.key`, '') LIMIT $p3
      RETURN collect(CASE
        WHEN n11:`Resolution`|`Nation`|`Official` THEN [CASE WHEN n11:`Resolution` THEN 11 WHEN n11:`Nation` THEN 9 WHEN n11:`Official` THEN 5 END]
        WHEN n11:`Group` THEN [15, n11.`name`]
        ELSE []
      END) AS x13
    }
    CALL (n9) {
      MATCH (n9)-[r15:`CAME_FROM`]->(n14)
      WITH n14, r15 ORDER BY n14.id, coalesce(r15.`.key`, '') LIMIT $p4
      RETURN collect([n14.`name`]) AS x16
    }
    RETURN collect([n9.`name`, [x13], [x16]]) AS x17
  }
  RETURN head(collect([n0.`participantCount`, n0.`nationCount`, n0.`resolutionCount`, n0.`newResolutionCount`, coalesce(n0.`distinctions`, []), x8, [x17]])) AS x18
}
RETURN [x18]
