CALL () {
  MATCH (n0:`Occurrence.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`FOLLOWS`]-(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p3
    CALL (n1) {
      MATCH (n1)<-[r4:`ADOPTED`]-(n3) WHERE n3:`Conference`
      WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p1
      RETURN collect([n3.`id`]) AS x5
    }
    CALL (r2) {
      UNWIND r2.`.claims` AS i10 MATCH (n6:`Claim.1`) WHERE n6.id = i10
      WITH DISTINCT n6
      WITH n6 ORDER BY n6.id LIMIT 100
      CALL (n6) {
        MATCH (n6)-[r8:`CITES`]->(n7)
        WITH n7, r8 ORDER BY n7.id, coalesce(r8.`.key`, '') LIMIT $p2
        RETURN collect([r8.`line`, r8.`excerpt`]) AS x9
      }
      RETURN collect([n6.`id`, [x9]]) AS x11
    }
    RETURN collect([[n1.`number`, n1.`title`, [x5]], x11]) AS x12
  }
  CALL (n0) {
    MATCH (n0)-[r14:`PROMPTED`]->(n13)
    WITH n13, r14 ORDER BY n13.id, coalesce(r14.`.key`, '') LIMIT $p5
    CALL (r14) {
      UNWIND r14.`.claims` AS i19 MATCH (n15:`Claim.1`) WHERE n15.id = i19
      WITH DISTINCT n15
      WITH n15 ORDER BY n15.id LIMIT 100
      CALL (n15) {
        MATCH (n15)-[r17:`CITES`]->(n16)
        WITH n16, r17 ORDER BY n16.id, coalesce(r17.`.key`, '') LIMIT $p4
        RETURN collect([r17.`line`, r17.`excerpt`]) AS x18
      }
      RETURN collect([n15.`id`, [x18]]) AS x20
    }
    RETURN collect([r14.`effect`, [n13.`name`], x20]) AS x21
  }
  CALL (n0) {
    MATCH (n0)-[r23:`HAS_AIM`]->(n22)
    WITH n22, r23 ORDER BY n22.id, coalesce(r23.`.key`, '') LIMIT $p8
    CALL (n22) {
      MATCH (n22)-[r25:`INVOLVES`]->(n24)
      WITH n24, r25 ORDER BY n24.id, coalesce(r25.`.key`, '') LIMIT $p6
      CALL (r25) {
        UNWIND r25.`.claims` AS i27 MATCH (n26:`Claim.1`) WHERE n26.id = i27
        WITH DISTINCT n26
        WITH n26 ORDER BY n26.id LIMIT 100
        RETURN collect([n26.`id`, n26.`note`]) AS x28
      }
      RETURN collect([
        CASE
          WHEN n24:`Organization` THEN [8, n24.`name`]
          WHEN n24:`Nation` THEN [9]
          WHEN n24:`Group` THEN [15, n24.`name`]
          ELSE []
        END,
        x28
      ]) AS x29
    }
    CALL (r23) {
      UNWIND r23.`.claims` AS i34 MATCH (n30:`Claim.1`) WHERE n30.id = i34
      WITH DISTINCT n30
      WITH n30 ORDER BY n30.id LIMIT 100
      CALL (n30) {
        MATCH (n30)-[r32:`CITES`]->(n31)
        WITH n31, r32 ORDER BY n31.id, coalesce(r32.`.key`, '') LIMIT $p7
        RETURN collect([r32.`line`, r32.`excerpt`]) AS x33
      }
      RETURN collect([n30.`id`, [x33]]) AS x35
    }
    RETURN collect([[n22.`text`, n22.`kind`, [x29]], x35]) AS x36
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n37)
    WITH DISTINCT n37 WHERE (n37.`predicate` = 'startDate' OR n37.`predicate` = 'aliases')
    WITH n37 ORDER BY n37.id LIMIT 100
    CALL (n37) {
      MATCH (n37)-[r39:`CITES`]->(n38)
      WITH n38, r39 ORDER BY n38.id, coalesce(r39.`.key`, '') LIMIT $p9
      RETURN collect([r39.`line`, r39.`excerpt`, [n38.`title`]]) AS x40
    }
    RETURN collect([n37.`id`, n37.`value`, n37.`status`, n37.`note`, [x40]]) AS x41
  }
  RETURN head(collect([n0.`name`, coalesce(n0.`aliases`, []), n0.`startDate`, [x12], [x21], [x36], x41])) AS x42
}
RETURN [x42]
