CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND (n1.`number` < $p2 OR n1.`number` IS NULL OR n1.`number` = $p2 AND (n1.id < $p3 OR n1.id = $p3 AND coalesce(r2.`.key`, '') < $p4))
    WITH n1, r2 ORDER BY n1.`number` IS NULL, n1.`number` DESC, n1.id DESC, coalesce(r2.`.key`, '') DESC LIMIT $p1
    RETURN collect([n1.id, coalesce(r2.`.key`, ''), n1.`number`]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND (n1.`number` < $p2 OR n1.`number` IS NULL OR n1.`number` = $p2 AND (n1.id < $p3 OR n1.id = $p3 AND coalesce(r2.`.key`, '') < $p4))
    WITH n1, r2 ORDER BY n1.`number` IS NULL, n1.`number` DESC, n1.id DESC, coalesce(r2.`.key`, '') DESC LIMIT $p5
    RETURN collect([[n1.id, coalesce(r2.`.key`, ''), n1.`number`], [n1.`number`]]) AS x4
  }
  CALL (n0) {
    MATCH (n0)-[r6:`ADOPTED`]->(n5) WHERE n5:`Resolution`
    WITH n5, r6 ORDER BY n5.`kind` DESC, n5.`number` IS NOT NULL, n5.`number`, n5.id, coalesce(r6.`.key`, '') LIMIT $p6
    RETURN reverse(collect([[n5.id, coalesce(r6.`.key`, ''), n5.`kind`, n5.`number`], [n5.`kind`, n5.`number`]])) AS x7
  }
  CALL (n0) {
    MATCH (n0)-[r6:`ADOPTED`]->(n5) WHERE n5:`Resolution`
    WITH n5, r6 ORDER BY n5.`kind` DESC, n5.`number` IS NOT NULL, n5.`number`, n5.id, coalesce(r6.`.key`, '') LIMIT $p7
    RETURN collect([n5.id, coalesce(r6.`.key`, ''), n5.`kind`, n5.`number`]) AS x8
  }
  RETURN head(collect([[[x3, EXISTS { MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND NOT coalesce((n1.`number` < $p2 OR n1.`number` IS NULL OR n1.`number` = $p2 AND (n1.id < $p3 OR n1.id = $p3 AND coalesce(r2.`.key`, '') < $p4)), false) }], x4], [x7, [x8]]])) AS x9
}
RETURN [x9]
