CALL () {
  MATCH (n0:`Office.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`HOLDS`]-(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect([r2.`from`, r2.`to`, [n1.`name`]]) AS x3
  }
  RETURN head(collect([[x3]])) AS x4
}
RETURN [x4]
