CALL () {
  MATCH (n0:`Official.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`HOLDS`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect([[n1.id, coalesce(r2.`.key`, '')], r2.`from`]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r2:`HOLDS`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p2
    RETURN collect([n1.id, coalesce(r2.`.key`, '')]) AS x4
  }
  CALL (n0) {
    MATCH (n0)-[r6:`HOLDS`]->(n5) WHERE (n5.id > $p4 OR n5.id = $p4 AND coalesce(r6.`.key`, '') > $p5)
    WITH n5, r6 ORDER BY n5.id, coalesce(r6.`.key`, '') LIMIT $p3
    RETURN collect([[n5.id, coalesce(r6.`.key`, '')], r6.`from`]) AS x7
  }
  CALL (n0) {
    MATCH (n0)-[r6:`HOLDS`]->(n5) WHERE (n5.id > $p4 OR n5.id = $p4 AND coalesce(r6.`.key`, '') > $p5)
    WITH n5, r6 ORDER BY n5.id, coalesce(r6.`.key`, '') LIMIT $p6
    RETURN collect([n5.id, coalesce(r6.`.key`, '')]) AS x8
  }
  RETURN head(collect([[x3, [x4]], [x7, [x8, EXISTS { MATCH (n0)-[r6:`HOLDS`]->(n5) WHERE NOT coalesce((n5.id > $p4 OR n5.id = $p4 AND coalesce(r6.`.key`, '') > $p5), false) }]]])) AS x9
}
RETURN [x9]
