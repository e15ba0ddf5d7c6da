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
    CALL (n0) {
      MATCH (n0)-[r12:`ADOPTED`]->(n11:`Resolution.1`) WHERE n11.id = $p8 AND coalesce(r12.`.key`, '') = $p9 AND n11.`number` = $p10
      RETURN collect(r12.`ADOPTED Out Resolution number.1`) AS l13
    }
    CALL (n0, l13) {
      UNWIND l13 AS i14
      CALL (n0, i14) {
        MATCH ()-[r12:`ADOPTED`]->(n11) USING INDEX r12:`ADOPTED`(`ADOPTED Out Resolution number.1`) WHERE r12.`ADOPTED Out Resolution number.1` > i14 AND r12.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296
        WITH n11, r12 ORDER BY r12.`ADOPTED Out Resolution number.1` LIMIT $p7
        RETURN n11, r12
      }
      RETURN n11, r12
      UNION ALL
      UNWIND CASE WHEN size(l13) = 0 THEN [0] ELSE [] END AS i15
      CALL (n0) {
        MATCH (n0)-[r12:`ADOPTED`]->(n11) WHERE n11:`Resolution` AND (n11.`number` > $p10 OR n11.`number` IS NULL OR n11.`number` = $p10 AND (n11.id > $p8 OR n11.id = $p8 AND coalesce(r12.`.key`, '') > $p9))
        WITH n11, r12 ORDER BY n11.`number`, n11.id, coalesce(r12.`.key`, '') LIMIT $p7
        RETURN n11, r12
      }
      RETURN n11, r12
    }
    RETURN collect([n11.`number`]) AS x16
  }
  CALL (n0) {
    MATCH ()-[r18:`ADOPTED`]->(n17) USING INDEX r18:`ADOPTED`(`ADOPTED Out Resolution number.1`) WHERE r18.`ADOPTED Out Resolution number.1` >= n0.`.first` AND r18.`ADOPTED Out Resolution number.1` < n0.`.first` + 4294967296
    WITH n17, r18 ORDER BY r18.`ADOPTED Out Resolution number.1` DESC LIMIT $p11
    CALL (n17) {
      MATCH (n17)<-[:`ABOUT`|`OBJECT`]-(n19)
      WITH DISTINCT n19 WHERE (n19.`predicate` = 'number')
      WITH n19 ORDER BY n19.id LIMIT 100
      RETURN collect([n19.`value`]) AS x20
    }
    RETURN reverse(collect([n17.`number`, x20])) AS x21
  }
  RETURN head(collect([[x3, [x4]], [x7], [x10], [x16], [x21]])) AS x22
}
RETURN [x22]
