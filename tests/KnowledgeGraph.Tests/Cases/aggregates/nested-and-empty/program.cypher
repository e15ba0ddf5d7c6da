CALL () {
  MATCH (n0:`Nation.1`)
  WITH n0, COUNT { (n0)<-[:`HOSTED_BY`]-() } AS v2
  WITH n0, v2 ORDER BY v2 DESC, n0.id DESC LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[r4:`HOSTED_BY`]-(n3)
    WITH min(CASE WHEN n3.`startDate` IS NOT NULL THEN [n3.`startDate`, n3.`startDate`] END) AS a5, max(CASE WHEN n3.`startDate` IS NOT NULL THEN [n3.`startDate`, n3.`startDate`] END) AS a6
    RETURN [a5[1], a6[1]] AS x7
  }
  CALL (n0) {
    MATCH (n0)<-[r4:`HOSTED_BY`]-(n3)
    WITH sum(n3.`participantCount`) AS a8, count(n3.`participantCount`) AS a9, sum(n3.`participantCount`) AS a10, count(n3.`participantCount`) AS a11
    RETURN [CASE WHEN a9 > 0 THEN a8 END, [a10, a11]] AS x12
  }
  RETURN collect([n0.`name`, [[COUNT { (n0)<-[:`HOSTED_BY`]-() }, x7, x12]]]) AS x13
}
CALL () {
  MATCH (n14:`Nation.1`) WHERE n14.id = $p1
  WITH n14 LIMIT 1
  CALL (n14) {
    MATCH (n14)<-[r16:`HOSTED_BY`]-(n15) WHERE n15.`ordinal` > $p2
    WITH min(CASE WHEN n15.`ordinal` IS NOT NULL THEN [n15.`ordinal`, n15.`ordinal`] END) AS a17, max(CASE WHEN n15.`ordinal` IS NOT NULL THEN [n15.`ordinal`, n15.`ordinal`] END) AS a18, sum(n15.`ordinal`) AS a19, count(n15.`ordinal`) AS a20, sum(n15.`ordinal`) AS a21, count(n15.`ordinal`) AS a22, count(DISTINCT n15.`ordinal`) AS a23
    RETURN [a17[1], a18[1], CASE WHEN a20 > 0 THEN a19 END, [a21, a22], nullif(a23, 0)] AS x24
  }
  RETURN head(collect([[[COUNT { MATCH (n14)<-[r16:`HOSTED_BY`]-(n15) WHERE n15.`ordinal` > $p2 }, x24]]])) AS x25
}
RETURN [[x13], x25]
