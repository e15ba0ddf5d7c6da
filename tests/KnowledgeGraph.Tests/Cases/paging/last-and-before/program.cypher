CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND (n1.id < $p2 OR n1.id = $p2 AND coalesce(r2.`.key`, '') < $p3)
    WITH n1, r2 ORDER BY n1.id DESC, coalesce(r2.`.key`, '') DESC LIMIT $p1
    RETURN reverse(collect([[n1.id, coalesce(r2.`.key`, '')], [n1.`id`]])) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND (n1.id < $p2 OR n1.id = $p2 AND coalesce(r2.`.key`, '') < $p3)
    WITH n1, r2 ORDER BY n1.id DESC, coalesce(r2.`.key`, '') DESC LIMIT $p4
    RETURN collect([n1.id, coalesce(r2.`.key`, '')]) AS x4
  }
  RETURN head(collect([[x3, [x4, EXISTS { MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND NOT coalesce((n1.id < $p2 OR n1.id = $p2 AND coalesce(r2.`.key`, '') < $p3), false) }]]])) AS x5
}
RETURN [x5]
