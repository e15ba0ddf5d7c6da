CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`ADOPTED`]->(n1) WHERE n1:`Resolution`
    WITH n1, r2 ORDER BY r2.`title.sort` IS NULL, r2.`title.sort` DESC, n1.`number`, n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect([[n1.id, coalesce(r2.`.key`, ''), r2.`title.sort`, n1.`number`], r2.`title`, [n1.`number`]]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r5:`ADOPTED`]->(n4) WHERE n4:`Resolution`
    WITH n4, r5 ORDER BY r5.`title.sort` IS NOT NULL, r5.`title.sort`, r5.`date` DESC, n4.id DESC, coalesce(r5.`.key`, '') DESC LIMIT $p2
    RETURN reverse(collect([r5.`title`, r5.`date`, [n4.`id`]])) AS x6
  }
  CALL (n0) {
    MATCH (n0)-[r5:`ADOPTED`]->(n4) WHERE n4:`Resolution`
    WITH n4, r5 ORDER BY r5.`title.sort` IS NOT NULL, r5.`title.sort`, r5.`date` DESC, n4.id DESC, coalesce(r5.`.key`, '') DESC LIMIT $p3
    RETURN collect([n4.id, coalesce(r5.`.key`, ''), r5.`title.sort`, r5.`date`]) AS x7
  }
  RETURN head(collect([[x3], [x6, [x7]]])) AS x8
}
RETURN [x8]
