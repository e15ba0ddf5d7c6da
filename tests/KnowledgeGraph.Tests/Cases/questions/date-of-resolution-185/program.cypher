CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution` AND n1.`number` = $p1
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p3
    CALL (r2) {
      UNWIND r2.`.claims` AS i7 MATCH (n3:`Claim.1`) WHERE n3.id = i7
      WITH DISTINCT n3 WHERE (n3.`predicate` = 'ADOPTED.date')
      WITH n3 ORDER BY n3.id LIMIT 100
      CALL (n3) {
        MATCH (n3)-[r5:`CITES`]->(n4)
        WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p2
        RETURN collect([[n4.`title`]]) AS x6
      }
      RETURN collect([n3.`id`, n3.`value`, n3.`status`, n3.`shown`, [x6]]) AS x8
    }
    RETURN collect([r2.`date`, r2.`asNew`, [n1.`title`], x8]) AS x9
  }
  RETURN head(collect([[x9]])) AS x10
}
RETURN [x10]
