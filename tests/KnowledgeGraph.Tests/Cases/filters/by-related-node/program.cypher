CALL () {
  MATCH (n0:`Quotation.1`) WHERE n0.id IS NOT NULL AND EXISTS { MATCH (n0)-[r1:`MENTIONS`]->(n2) WHERE n2.`id` = $p0 }
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:`SAID`]-(n3)
    WITH n3 LIMIT 1
    RETURN head(collect([n3.`name`])) AS x4
  }
  CALL (n0) {
    MATCH (n0)-[:`SAID_AT`]->(n5)
    WITH n5 LIMIT 1
    RETURN head(collect([2, n5.`name`])) AS x6
  }
  RETURN collect([n0.`text`, x4, x6]) AS x7
}
CALL () {
  MATCH (n8:`Aim.1`) WHERE n8.id IS NOT NULL AND EXISTS { MATCH (n8)-[r9:`BENEFITS`]->(n10) WHERE n10.`id` = $p2 }
  WITH n8 ORDER BY n8.id LIMIT $p4
  CALL (n8) {
    MATCH (n8)<-[r12:`HAS_AIM`]-(n11)
    WITH n11, r12 ORDER BY n11.id, coalesce(r12.`.key`, '') LIMIT $p3
    RETURN collect(CASE
      WHEN n11:`Resolution` THEN [11, n11.`number`, n11.`title`]
      WHEN n11:`Declaration`|`Group`|`Nation`|`Occurrence` THEN [CASE WHEN n11:`Declaration` THEN 12 WHEN n11:`Group` THEN 15 WHEN n11:`Nation` THEN 9 WHEN n11:`Occurrence` THEN 3 END]
      ELSE []
    END) AS x13
  }
  RETURN collect([n8.`text`, [x13]]) AS x14
}
CALL () {
  MATCH (n15:`Election.1`) WHERE n15.id IS NOT NULL AND (EXISTS { MATCH (n15)-[r16:`PART_OF`]->(n17) WHERE n17:`Conference` AND n17.`id` = $p0 } OR false)
  WITH n15 ORDER BY n15.id LIMIT $p7
  CALL (n15) {
    MATCH (n15)<-[r19:`STOOD_IN`]-(n18) WHERE n18.`name` STARTS WITH $p5
    WITH n18, r19 ORDER BY n18.id, coalesce(r19.`.key`, '') LIMIT $p6
    RETURN collect([r19.`votes`, r19.`won`, [n18.`name`]]) AS x20
  }
  RETURN collect([n15.`id`, n15.`votesCast`, [x20]]) AS x21
}
RETURN [[x7], [x14], [x21]]
