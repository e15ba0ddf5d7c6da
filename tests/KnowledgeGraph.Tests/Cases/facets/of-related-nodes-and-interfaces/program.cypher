CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r4:`ADOPTED`]->(n3) WHERE n3:`Resolution`
    OPTIONAL MATCH (n3)-[:`CONCERNS`]->(v5)
    WITH v5, count(DISTINCT n3) AS c7
    ORDER BY c7 DESC, v5 IS NULL, v5.id LIMIT $p1
    RETURN collect([CASE WHEN v5 IS NOT NULL THEN [v5.`name`] END, c7]) AS x8
  }
  CALL (n0) {
    MATCH (n0)-[r10:`ADOPTED`]->(n9) WHERE n9:`Resolution`
    WITH n9.`kind` AS v11, min(n9.`kind`) AS s12, count(DISTINCT n9) AS c13
    ORDER BY c13 DESC, v11 IS NULL, s12, v11 LIMIT $p2
    RETURN collect([v11, c13]) AS x14
  }
  RETURN head(collect([[[x8, x14]]])) AS x15
}
CALL () {
  MATCH (n17:`Conference.1`|`Occurrence.1`|`Election.1`)
  WITH left(n17.`startDate`, 7) AS v18, min(left(n17.`startDate`, 7)) AS s19, count(DISTINCT n17) AS c20
  ORDER BY c20 DESC, v18 IS NULL, s19, v18 LIMIT $p5
  RETURN collect([v18, c20]) AS x21
}
CALL () {
  MATCH (n22:`Conference.1`|`Occurrence.1`|`Election.1`) WHERE (n22.`startDate` >= $p3 AND n22.`startDate` < $p4)
  OPTIONAL MATCH (n22)-[:`HELD_IN`]->(v23)
  WITH v23, count(DISTINCT n22) AS c25
  ORDER BY c25 DESC, v23 IS NULL, v23.id LIMIT $p1
  CALL (v23) {
    MATCH (v23)-[:`IN_NATION`]->(n26)
    WITH n26 LIMIT 1
    RETURN head(collect([n26.`name`])) AS x27
  }
  RETURN collect([CASE WHEN v23 IS NOT NULL THEN [v23.`name`, x27] END, c25]) AS x28
}
CALL () {
  MATCH (n30:`Resolution.1`) WHERE (n30.`number` >= $p6 AND n30.`number` <= $p7)
  OPTIONAL MATCH (n30)-[:`REFERS_TO`]->(v31)
  WITH v31, count(DISTINCT n30) AS c33
  ORDER BY c33 DESC, v31 IS NULL, v31.id LIMIT $p1
  RETURN collect([CASE WHEN v31 IS NOT NULL THEN [CASE WHEN v31:`Claim` THEN 0 WHEN v31:`Source` THEN 1 WHEN v31:`Conference` THEN 2 WHEN v31:`Occurrence` THEN 3 WHEN v31:`Election` THEN 4 WHEN v31:`Official` THEN 5 WHEN v31:`Journalist` THEN 6 WHEN v31:`Office` THEN 7 WHEN v31:`Organization` THEN 8 WHEN v31:`Nation` THEN 9 WHEN v31:`Place` THEN 10 WHEN v31:`Resolution` THEN 11 WHEN v31:`Declaration` THEN 12 WHEN v31:`Aim` THEN 13 WHEN v31:`Topic` THEN 14 WHEN v31:`Group` THEN 15 WHEN v31:`Quotation` THEN 16 WHEN v31:`Document` THEN 17 END, v31.`id`, CASE WHEN v31:`Claim` THEN v31.`id` WHEN v31:`Source`|`Resolution`|`Declaration`|`Document` THEN v31.`title` WHEN v31:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN v31.`name` WHEN v31:`Aim`|`Quotation` THEN v31.`text` END] END, c33]) AS x34
}
RETURN [x15, [[x21, x28]], [[x34]]]
