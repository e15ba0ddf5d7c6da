CALL () {
  MATCH (n3:`Conference.1`) WHERE (EXISTS { MATCH (n3)-[r4:`HOSTED_BY`]->(n5) WHERE NOT coalesce(n5.`id` = $p1, false) } OR false)
  WITH n3.`kind` AS v6, min(n3.`kind`) AS s7, count(DISTINCT n3) AS c8
  ORDER BY c8 DESC, v6 IS NULL, s7, v6 LIMIT $p2
  RETURN collect([v6, c8]) AS x9
}
CALL () {
  MATCH (n10:`Conference.1`) WHERE n10.`kind` IN $p0
  OPTIONAL MATCH (n10)-[:`HOSTED_BY`]->(v11)
  WITH v11, count(DISTINCT n10) AS c13
  ORDER BY c13 DESC, v11 IS NULL, v11.id LIMIT $p3
  RETURN collect([CASE WHEN v11 IS NOT NULL THEN [v11.`name`] END, c13]) AS x14
}
CALL () {
  MATCH (n15:`Conference.1`) WHERE (n15.`kind` IN $p0 AND (EXISTS { MATCH (n15)-[r16:`HOSTED_BY`]->(n17) WHERE NOT coalesce(n17.`id` = $p1, false) } OR false))
  WITH left(n15.`startDate`, 3) + '0s' AS v18, min(left(n15.`startDate`, 3) + '0s') AS s19, count(DISTINCT n15) AS c20
  ORDER BY c20 DESC, v18 IS NULL, s19, v18 LIMIT $p4
  RETURN collect([v18, c20]) AS x21
}
CALL () {
  MATCH (n22:`Conference.1`) WHERE (n22.`kind` IN $p0 AND (EXISTS { MATCH (n22)-[r23:`HOSTED_BY`]->(n24) WHERE NOT coalesce(n24.`id` = $p1, false) } OR false))
  WITH left(n22.`startDate`, 4) AS v25, min(left(n22.`startDate`, 4)) AS s26, count(DISTINCT n22) AS c27
  ORDER BY c27 DESC, v25 IS NULL, s26, v25 LIMIT $p5
  RETURN collect([v25, c27]) AS x28
}
CALL () {
  MATCH (n29:`Conference.1`) WHERE (n29.`kind` IN $p0 AND (EXISTS { MATCH (n29)-[r30:`HOSTED_BY`]->(n31) WHERE NOT coalesce(n31.`id` = $p1, false) } OR false))
  WITH n29.`ordinal` AS v32, min(n29.`ordinal`) AS s33, count(DISTINCT n29) AS c34
  ORDER BY c34 DESC, v32 IS NULL, s33, v32 LIMIT $p5
  RETURN collect([c34, v32]) AS x35
}
RETURN [[COUNT { MATCH (n0:`Conference.1`) WHERE (n0.`kind` IN $p0 AND (EXISTS { MATCH (n0)-[r1:`HOSTED_BY`]->(n2) WHERE NOT coalesce(n2.`id` = $p1, false) } OR false)) }, [x9, x14, x21, x28, x35]]]
