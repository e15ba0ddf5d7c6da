CALL () {
  UNWIND range(0, size($p0) - 1) AS i0
  OPTIONAL MATCH (n1:`.1`) WHERE n1.id = $p0[i0]
  WITH i0, n1 ORDER BY i0
  RETURN collect([CASE WHEN n1 IS NOT NULL THEN CASE
    WHEN n1:`Claim`|`Source`|`Conference`|`Occurrence`|`Election`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document` THEN [CASE WHEN n1:`Claim` THEN 0 WHEN n1:`Source` THEN 1 WHEN n1:`Conference` THEN 2 WHEN n1:`Occurrence` THEN 3 WHEN n1:`Election` THEN 4 WHEN n1:`Journalist` THEN 6 WHEN n1:`Office` THEN 7 WHEN n1:`Organization` THEN 8 WHEN n1:`Nation` THEN 9 WHEN n1:`Place` THEN 10 WHEN n1:`Resolution` THEN 11 WHEN n1:`Declaration` THEN 12 WHEN n1:`Aim` THEN 13 WHEN n1:`Topic` THEN 14 WHEN n1:`Group` THEN 15 WHEN n1:`Quotation` THEN 16 WHEN n1:`Document` THEN 17 END, CASE WHEN n1:`Claim` THEN n1.`id` WHEN n1:`Source`|`Resolution`|`Declaration`|`Document` THEN n1.`title` WHEN n1:`Conference`|`Occurrence`|`Election`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n1.`name` WHEN n1:`Aim`|`Quotation` THEN n1.`text` END]
    WHEN n1:`Official` THEN [5, n1.`name`, n1.`born`]
    ELSE []
  END END]) AS x2
}
CALL () {
  UNWIND range(0, size($p1) - 1) AS i3
  OPTIONAL MATCH (n4:`.1`) WHERE n4.id = $p1[i3]
  WITH i3, n4 ORDER BY i3
  RETURN collect([CASE WHEN n4 IS NOT NULL THEN [0, n4.`id`] END]) AS x5
}
CALL () {
  UNWIND range(0, size($p2) - 1) AS i6
  OPTIONAL MATCH (n7:`.1`) WHERE n7.id = $p2[i6]
  WITH i6, n7 ORDER BY i6
  RETURN collect([CASE WHEN n7 IS NOT NULL THEN [0, n7.`id`] END]) AS x8
}
RETURN [x2, x5, x8]
