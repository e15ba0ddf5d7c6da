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
    MATCH ()-[r6:`ADOPTED`]->(n5) WHERE r6.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r6.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296 AND n5.`id` IN $p3
    WITH n5, r6 ORDER BY r6.`ADOPTED Out Resolution number.1` LIMIT $p4
    RETURN collect([n5.`number`]) AS x7
  }
  CALL (n0) {
    MATCH ()-[r9:`ADOPTED`]->(n8) WHERE r9.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r9.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296 AND n8.`number` > $p5
    WITH n8, r9 ORDER BY r9.`ADOPTED Out Resolution number.1` LIMIT $p6
    RETURN collect([n8.`number`]) AS x10
  }
  CALL (n0) {
    MATCH ()-[r12:`ADOPTED`]->(n11) USING INDEX r12:`ADOPTED`(`ADOPTED Out Resolution number.1`) WHERE r12.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r12.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296
    WITH n11, r12 ORDER BY r12.`ADOPTED Out Resolution number.1` DESC LIMIT $p7
    CALL (n11) {
      MATCH (n11)<-[:`ABOUT`|`OBJECT`]-(n13)
      WITH DISTINCT n13 WHERE (n13.`predicate` = 'number')
      WITH n13 ORDER BY n13.id LIMIT 100
      RETURN collect([n13.`value`]) AS x14
    }
    RETURN reverse(collect([n11.`number`, x14])) AS x15
  }
  RETURN head(collect([[x3, [x4]], [x7], [x10], [x15]])) AS x16
}
RETURN [x16]
