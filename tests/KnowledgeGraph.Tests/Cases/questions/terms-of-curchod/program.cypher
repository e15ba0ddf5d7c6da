CALL () {
  MATCH (n0:`Official.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[:`CITIZEN_OF`]->(n1)
    WITH n1 LIMIT 1
    RETURN head(collect([n1.`name`])) AS x2
  }
  CALL (n0) {
    MATCH (n0)-[r4:`HOLDS`]->(n3)
    WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p3
    CALL (n3) {
      MATCH (n3)<-[r6:`HOLDS`]-(n5)
      WITH n5, r6 ORDER BY n5.id, coalesce(r6.`.key`, '') LIMIT $p1
      RETURN collect([n5.`name`]) AS x7
    }
    CALL (r4) {
      UNWIND r4.`.claims` AS i12 MATCH (n8:`Claim.1`) WHERE n8.id = i12
      WITH DISTINCT n8
      WITH n8 ORDER BY n8.id LIMIT 100
      CALL (n8) {
        MATCH (n8)-[r10:`CITES`]->(n9)
        WITH n9, r10 ORDER BY n9.id, coalesce(r10.`.key`, '') LIMIT $p2
        RETURN collect([[n9.`title`]]) AS x11
      }
      RETURN collect([n8.`id`, n8.`predicate`, n8.`key`, n8.`value`, [x11]]) AS x13
    }
    CALL (r4) {
      UNWIND r4.`.claims` AS i15 MATCH (n14:`Claim.1`) WHERE n14.id = i15
      WITH DISTINCT n14 WHERE (n14.`predicate` = 'HOLDS.to')
      WITH n14 ORDER BY n14.id LIMIT 100
      RETURN collect([n14.`id`, n14.`value`]) AS x16
    }
    CALL (r4) {
      UNWIND r4.`.claims` AS i18 MATCH (n17:`Claim.1`) WHERE n17.id = i18
      WITH DISTINCT n17 WHERE (n17.`predicate` = 'HOLDS')
      WITH n17 ORDER BY n17.id LIMIT 100
      RETURN collect([n17.`id`, n17.`predicate`]) AS x19
    }
    RETURN collect([r4.`from`, r4.`to`, [n3.`name`, [COUNT { (n3)<-[:`HOLDS`]-() }, x7]], x13, x16, x19]) AS x20
  }
  RETURN head(collect([n0.`name`, x2, [COUNT { (n0)-[:`HOLDS`]->() }, x20]])) AS x21
}
RETURN [x21]
