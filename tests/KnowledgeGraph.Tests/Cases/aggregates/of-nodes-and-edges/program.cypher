CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0
  WITH min(CASE WHEN n0.`ordinal` IS NOT NULL THEN [n0.`ordinal`, n0.`ordinal`] END) AS a1, max(CASE WHEN n0.`ordinal` IS NOT NULL THEN [n0.`ordinal`, n0.`ordinal`] END) AS a2, sum(n0.`ordinal`) AS a3, count(n0.`ordinal`) AS a4, sum(n0.`ordinal`) AS a5, count(n0.`ordinal`) AS a6, count(DISTINCT n0.`ordinal`) AS a7
  RETURN [a1[1], a2[1], CASE WHEN a4 > 0 THEN a3 END, [a5, a6], nullif(a7, 0)] AS x8
}
CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0
  WITH min(CASE WHEN n0.`name` IS NOT NULL THEN [n0.`name.sort`, n0.`name`] END) AS a9, max(CASE WHEN n0.`name` IS NOT NULL THEN [n0.`name.sort`, n0.`name`] END) AS a10, count(DISTINCT n0.`name`) AS a11
  RETURN [a9[1], a10[1], nullif(a11, 0)] AS x12
}
CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0
  WITH min(CASE WHEN n0.`startDate` IS NOT NULL THEN [n0.`startDate`, n0.`startDate`] END) AS a13, max(CASE WHEN n0.`startDate` IS NOT NULL THEN [n0.`startDate`, n0.`startDate`] END) AS a14
  RETURN [a13[1], a14[1]] AS x15
}
CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0
  WITH count(DISTINCT n0.`kind`) AS a16
  RETURN [nullif(a16, 0)] AS x17
}
CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0
  WITH sum(n0.`participantCount`) AS a18, count(n0.`participantCount`) AS a19
  RETURN [[a18, a19]] AS x20
}
CALL () {
  MATCH (n21:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE (n21.`startDate` >= $p1 AND n21.`startDate` < $p2)
  WITH min(CASE WHEN n21.`name` IS NOT NULL THEN [n21.`name.sort`, n21.`name`] END) AS a22, max(CASE WHEN n21.`name` IS NOT NULL THEN [n21.`name.sort`, n21.`name`] END) AS a23
  RETURN [a22[1], a23[1]] AS x24
}
CALL () {
  MATCH (n21:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE (n21.`startDate` >= $p1 AND n21.`startDate` < $p2)
  WITH min(CASE WHEN n21.`startDate` IS NOT NULL THEN [n21.`startDate`, n21.`startDate`] END) AS a25, max(CASE WHEN n21.`startDate` IS NOT NULL THEN [n21.`startDate`, n21.`startDate`] END) AS a26, count(DISTINCT n21.`startDate`) AS a27
  RETURN [a25[1], a26[1], nullif(a27, 0)] AS x28
}
CALL () {
  MATCH (n29:`Conference.1`) WHERE n29.id = $p3
  WITH n29 LIMIT 1
  CALL (n29) {
    MATCH (n29)-[r31:`ADOPTED`]->(n30) WHERE n30:`Resolution`
    WITH min(CASE WHEN n30.`number` IS NOT NULL THEN [n30.`number`, n30.`number`] END) AS a32, max(CASE WHEN n30.`number` IS NOT NULL THEN [n30.`number`, n30.`number`] END) AS a33
    RETURN [a32[1], a33[1]] AS x34
  }
  CALL (n29) {
    MATCH (n29)-[r31:`ADOPTED`]->(n30) WHERE n30:`Resolution`
    WITH min(CASE WHEN r31.`date` IS NOT NULL THEN [r31.`date`, r31.`date`] END) AS a35, max(CASE WHEN r31.`date` IS NOT NULL THEN [r31.`date`, r31.`date`] END) AS a36, count(DISTINCT r31.`date`) AS a37
    RETURN [a35[1], a36[1], nullif(a37, 0)] AS x38
  }
  CALL (n29) {
    MATCH (n29)-[r31:`ADOPTED`]->(n30) WHERE n30:`Resolution`
    WITH min(CASE WHEN r31.`title` IS NOT NULL THEN [r31.`title.sort`, r31.`title`] END) AS a39, max(CASE WHEN r31.`title` IS NOT NULL THEN [r31.`title.sort`, r31.`title`] END) AS a40
    RETURN [a39[1], a40[1]] AS x41
  }
  RETURN head(collect([[[COUNT { (n29)-[:`ADOPTED`]->(n30) WHERE n30:`Resolution` }, x34], [x38, x41]]])) AS x42
}
RETURN [[[COUNT { MATCH (n0:`Conference.1`) WHERE n0.`kind` = $p0 }, x8, x12, x15, x17, x20]], [[COUNT { MATCH (n21:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE (n21.`startDate` >= $p1 AND n21.`startDate` < $p2) }, x24, x28]], x42]
