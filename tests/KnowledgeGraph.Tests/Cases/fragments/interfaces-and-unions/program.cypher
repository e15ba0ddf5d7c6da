CALL () {
  MATCH (n0:`Resolution.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`REFERS_TO`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect(CASE
      WHEN n1:`Claim`|`Source`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document` THEN [CASE WHEN n1:`Claim` THEN 0 WHEN n1:`Source` THEN 1 WHEN n1:`Occurrence` THEN 3 WHEN n1:`Election` THEN 4 WHEN n1:`Official` THEN 5 WHEN n1:`Journalist` THEN 6 WHEN n1:`Office` THEN 7 WHEN n1:`Organization` THEN 8 WHEN n1:`Nation` THEN 9 WHEN n1:`Place` THEN 10 WHEN n1:`Resolution` THEN 11 WHEN n1:`Declaration` THEN 12 WHEN n1:`Aim` THEN 13 WHEN n1:`Topic` THEN 14 WHEN n1:`Group` THEN 15 WHEN n1:`Quotation` THEN 16 WHEN n1:`Document` THEN 17 END, n1.`id`, CASE WHEN n1:`Claim` THEN n1.`id` WHEN n1:`Source`|`Resolution`|`Declaration`|`Document` THEN n1.`title` WHEN n1:`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n1.`name` WHEN n1:`Aim`|`Quotation` THEN n1.`text` END]
      WHEN n1:`Conference` THEN [2, n1.`id`, n1.`kind`, n1.`name`]
      ELSE []
    END) AS x3
  }
  CALL (n0) {
    MATCH (n0)<-[r5:`ADOPTED`]-(n4)
    WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p2
    RETURN collect([
      CASE
        WHEN n4:`Conference` THEN [2, n4.`name`, n4.`startDate`]
        WHEN n4:`Nation` THEN [9]
        WHEN n4:`Group` THEN [15, n4.`name`]
        ELSE []
      END
    ]) AS x6
  }
  RETURN head(collect([[x3], [x6]])) AS x7
}
CALL () {
  MATCH (n8:`.1`) WHERE n8.id = $p3 AND n8:`Official`|`Journalist`
  WITH n8 LIMIT 1
  CALL (n8) {
    WITH n8 WHERE n8:`Journalist`
    MATCH (n8)-[r10:`WROTE`]->(n9)
    WITH n9, r10 ORDER BY n9.id, coalesce(r10.`.key`, '') LIMIT $p4
    RETURN collect([n9.`title`]) AS x11
  }
  RETURN head(collect(CASE
    WHEN n8:`Official` THEN [5, n8.`name`, n8.`born`]
    WHEN n8:`Journalist` THEN [6, n8.`name`, [x11]]
    ELSE []
  END)) AS x12
}
RETURN [x7, x12]
