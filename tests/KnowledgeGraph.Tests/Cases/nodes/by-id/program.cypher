CALL () {
  MATCH (n0:`.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  RETURN head(collect(CASE
    WHEN n0:`Claim`|`Source`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document` THEN [CASE WHEN n0:`Claim` THEN 0 WHEN n0:`Source` THEN 1 WHEN n0:`Occurrence` THEN 3 WHEN n0:`Election` THEN 4 WHEN n0:`Official` THEN 5 WHEN n0:`Journalist` THEN 6 WHEN n0:`Office` THEN 7 WHEN n0:`Organization` THEN 8 WHEN n0:`Nation` THEN 9 WHEN n0:`Place` THEN 10 WHEN n0:`Resolution` THEN 11 WHEN n0:`Declaration` THEN 12 WHEN n0:`Aim` THEN 13 WHEN n0:`Topic` THEN 14 WHEN n0:`Group` THEN 15 WHEN n0:`Quotation` THEN 16 WHEN n0:`Document` THEN 17 END, n0.`id`]
    WHEN n0:`Conference` THEN [2, n0.`id`, n0.`name`, n0.`ordinal`, n0.`planned`]
    ELSE []
  END)) AS x1
}
CALL () {
  MATCH (n2:`.1`) WHERE n2.id = $p1
  WITH n2 LIMIT 1
  RETURN head(collect([0, n2.`id`])) AS x3
}
CALL () {
  MATCH (n4:`Nation.1`) WHERE n4.id = $p2
  WITH n4 LIMIT 1
  RETURN head(collect([n4.`iso3`, n4.`unMember`])) AS x5
}
CALL () {
  MATCH (n6:`Nation.1`) WHERE n6.id = $p0
  WITH n6 LIMIT 1
  RETURN head(collect([n6.`name`])) AS x7
}
CALL () {
  MATCH (n8:`.1`) WHERE n8.id = $p0 AND n8:`Conference`|`Occurrence`|`Election`
  WITH n8 LIMIT 1
  RETURN head(collect([2, n8.`name`, coalesce(n8.`aliases`, [])])) AS x9
}
RETURN [x1, x3, x5, x7, x9]
