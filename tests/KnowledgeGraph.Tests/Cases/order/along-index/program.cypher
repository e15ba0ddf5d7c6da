CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH ()-[r2:`ADOPTED`]->(n1) USING INDEX r2:`ADOPTED`(`ADOPTED Out Resolution number.1`) WHERE r2.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r2.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296
    WITH n1, r2 ORDER BY r2.`ADOPTED Out Resolution number.1` LIMIT $p1
    RETURN collect([[n1.id, coalesce(r2.`.key`, ''), n1.`number`], r2.`asNew`, [n1.`id`, n1.`number`, n1.`title`]]) AS x3
  }
  CALL (n0) {
    MATCH ()-[r2:`ADOPTED`]->(n1) USING INDEX r2:`ADOPTED`(`ADOPTED Out Resolution number.1`) WHERE r2.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r2.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296
    WITH n1, r2 ORDER BY r2.`ADOPTED Out Resolution number.1` LIMIT $p2
    RETURN collect([n1.id, coalesce(r2.`.key`, ''), n1.`number`]) AS x4
  }
  CALL (n0) {
    MATCH ()-[r6:`ADOPTED`]->(n5) USING INDEX r6:`ADOPTED`(`ADOPTED Out Resolution number.1`) WHERE r6.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r6.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296
    WITH n5, r6 ORDER BY r6.`ADOPTED Out Resolution number.1` DESC LIMIT $p3
    CALL (n5) {
      MATCH (n5)<-[:`ABOUT`|`OBJECT`]-(n7)
      WITH DISTINCT n7 WHERE (n7.`predicate` = 'number')
      WITH n7 ORDER BY n7.id LIMIT 100
      RETURN collect([n7.`value`]) AS x8
    }
    RETURN reverse(collect([n5.`number`, x8])) AS x9
  }
  RETURN head(collect([[x3, [x4]], [x9]])) AS x10
}
RETURN [x10]
