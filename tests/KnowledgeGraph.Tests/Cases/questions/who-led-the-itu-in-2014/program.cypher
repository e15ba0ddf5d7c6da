CALL () {
  MATCH (n0:`Office.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`HOLDS`]-(n1) WHERE ((r2.`to` >= $p1 OR r2.`to` IN $p2) OR r2.`to` IS NULL)
    WITH n1, r2 ORDER BY r2.`from`, n1.id, coalesce(r2.`.key`, '') LIMIT $p3
    CALL (r2) {
      UNWIND r2.`.claims` AS i4 MATCH (n3:`Claim.1`) WHERE n3.id = i4
      WITH DISTINCT n3 WHERE (n3.`predicate` = 'HOLDS.from' OR n3.`predicate` = 'HOLDS.to')
      WITH n3 ORDER BY n3.id LIMIT 100
      RETURN collect([n3.`predicate`, n3.`value`, n3.`status`]) AS x5
    }
    RETURN collect([r2.`from`, r2.`to`, [n1.`name`], x5]) AS x6
  }
  RETURN head(collect([[x6]])) AS x7
}
RETURN [x7]
