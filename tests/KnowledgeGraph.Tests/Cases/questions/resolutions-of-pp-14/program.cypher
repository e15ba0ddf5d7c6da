CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution`
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p6
    CALL (n1) {
      MATCH (n1)-[r4:`CONCERNS`]->(n3)
      WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p2
      CALL (r4) {
        UNWIND r4.`.claims` AS i9 MATCH (n5:`Claim.1`) WHERE n5.id = i9
        WITH DISTINCT n5
        WITH n5 ORDER BY n5.id LIMIT 100
        CALL (n5) {
          MATCH (n5)-[r7:`CITES`]->(n6)
          WITH n6, r7 ORDER BY n6.id, coalesce(r7.`.key`, '') LIMIT $p1
          RETURN collect([r7.`line`, r7.`excerpt`, [n6.`title`]]) AS x8
        }
        RETURN collect([n5.`id`, [x8]]) AS x10
      }
      RETURN collect([[n3.`name`], x10]) AS x11
    }
    CALL (n1) {
      MATCH (n1)<-[r13:`LED`]-(n12)
      WITH n12, r13 ORDER BY n12.id, coalesce(r13.`.key`, '') LIMIT $p4
      CALL (r13) {
        UNWIND r13.`.claims` AS i18 MATCH (n14:`Claim.1`) WHERE n14.id = i18
        WITH DISTINCT n14
        WITH n14 ORDER BY n14.id LIMIT 100
        CALL (n14) {
          MATCH (n14)-[r16:`CITES`]->(n15)
          WITH n15, r16 ORDER BY n15.id, coalesce(r16.`.key`, '') LIMIT $p3
          RETURN collect([r16.`line`, r16.`excerpt`, [n15.`title`]]) AS x17
        }
        RETURN collect([n14.`id`, [x17]]) AS x19
      }
      RETURN collect([[n12.`name`], x19]) AS x20
    }
    CALL (r2) {
      UNWIND r2.`.claims` AS i25 MATCH (n21:`Claim.1`) WHERE n21.id = i25
      WITH DISTINCT n21
      WITH n21 ORDER BY n21.id LIMIT 100
      CALL (n21) {
        MATCH (n21)-[r23:`CITES`]->(n22)
        WITH n22, r23 ORDER BY n22.id, coalesce(r23.`.key`, '') LIMIT $p5
        RETURN collect([r23.`line`, r23.`excerpt`, [n22.`title`]]) AS x24
      }
      RETURN collect([n21.`id`, n21.`status`, n21.`value`, [x24]]) AS x26
    }
    RETURN collect([r2.`date`, r2.`asNew`, [n1.`number`, n1.`title`, [x11], [x20]], x26]) AS x27
  }
  RETURN head(collect([n0.`name`, [COUNT { (n0)-[:`ADOPTED`]->(n1) WHERE n1:`Resolution` }, x27]])) AS x28
}
RETURN [x28]
