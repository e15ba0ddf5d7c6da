CALL () {
  MATCH (n0:`Official.1`) WHERE n0.id IS NOT NULL AND EXISTS { MATCH (n0)-[r1:`HOLDS`]->(n2) WHERE (n2.`id` = $p0 AND r1.`from` < $p1 AND r1.`to` >= $p2) }
  WITH n0 ORDER BY n0.id LIMIT $p3
  RETURN collect([n0.`name`]) AS x3
}
CALL () {
  MATCH (n4:`Conference.1`) WHERE n4.id = $p4
  WITH n4 LIMIT 1
  CALL (n4) {
    MATCH (n4)-[r6:`ADOPTED`]->(n5) WHERE n5:`Resolution` AND (r6.`asNew` = $p5 AND EXISTS { UNWIND r6.`.claims` AS i8 MATCH (n7:`Claim.1`) WHERE n7.id = i8 AND NOT coalesce(n7.`certainty` = $p6, false) })
    WITH n5, r6 ORDER BY n5.id, coalesce(r6.`.key`, '') LIMIT $p7
    RETURN collect([r6.`date`, [n5.`number`]]) AS x9
  }
  RETURN head(collect([[COUNT { MATCH (n4)-[r6:`ADOPTED`]->(n5) WHERE n5:`Resolution` AND (r6.`asNew` = $p5 AND EXISTS { UNWIND r6.`.claims` AS i8 MATCH (n7:`Claim.1`) WHERE n7.id = i8 AND NOT coalesce(n7.`certainty` = $p6, false) }) }, x9]])) AS x10
}
CALL () {
  MATCH (n11:`Conference.1`) WHERE n11.id IS NOT NULL AND EXISTS { MATCH (n11)<-[:`ABOUT`|`OBJECT`]-(n12) WHERE (n12.`status` = $p8 AND n12.`predicate` = $p9) }
  WITH n11 ORDER BY n11.id LIMIT $p10
  RETURN collect([n11.`id`]) AS x13
}
RETURN [[x3], x10, [x13]]
