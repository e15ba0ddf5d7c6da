CALL () {
  MATCH (n0:`Journalist.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`WORKS_FOR`]->(n1)
    WITH min(CASE WHEN r2.`title` IS NOT NULL THEN [r2.`title.sort`, r2.`title`] END) AS a3, count(DISTINCT r2.`title`) AS a4
    RETURN [a3[1], nullif(a4, 0)] AS x5
  }
  CALL (n0) {
    MATCH (n0)-[r2:`WORKS_FOR`]->(n1)
    WITH count(DISTINCT r2.`from`) AS a6
    RETURN [nullif(a6, 0)] AS x7
  }
  RETURN head(collect([[[x5, x7]]])) AS x8
}
RETURN [x8]
