CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[:`HOSTED_BY`]->(n1)
    WITH n1 LIMIT 1
    RETURN head(collect([n1.`id`, n1.`name`, n1.`iso2`])) AS x2
  }
  RETURN head(collect([x2, n0.`name`, n0.`endDate`, n0.`startDate`])) AS x3
}
RETURN [x3]
