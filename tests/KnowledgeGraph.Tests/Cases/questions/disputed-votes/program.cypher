CALL () {
  MATCH (n0:`Election.1`) WHERE n0.id IS NOT NULL AND (EXISTS { MATCH (n0)-[r1:`PART_OF`]->(n2) WHERE n2:`Conference` AND n2.`id` = $p0 } OR false)
  WITH n0 ORDER BY n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[r4:`STOOD_IN`]-(n3)
    WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p1
    CALL (r4) {
      UNWIND r4.`.claims` AS i6 MATCH (n5:`Claim.1`) WHERE n5.id = i6
      WITH DISTINCT n5
      WITH n5 ORDER BY n5.id LIMIT 100
      RETURN collect([n5.`id`, n5.`predicate`, n5.`value`]) AS x7
    }
    RETURN collect([r4.`votes`, r4.`won`, [n3.`name`], x7]) AS x8
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n9)
    WITH DISTINCT n9 WHERE (n9.`predicate` = 'votesCast')
    WITH n9 ORDER BY n9.id LIMIT 100
    CALL (n9) {
      MATCH (n9)-[r11:`CITES`]->(n10)
      WITH n10, r11 ORDER BY n10.id, coalesce(r11.`.key`, '') LIMIT $p2
      RETURN collect([[n10.`title`]]) AS x12
    }
    RETURN collect([n9.`value`, n9.`shown`, [x12]]) AS x13
  }
  RETURN collect([n0.`name`, n0.`votesCast`, [x8], x13]) AS x14
}
RETURN [[x14]]
