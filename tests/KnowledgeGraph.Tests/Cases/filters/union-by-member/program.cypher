CALL () {
  MATCH (n0:`Declaration.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`ADOPTED`]-(n1) WHERE (n1:`Nation` AND true)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect(CASE
      WHEN n1:`Conference`|`Group` THEN [2]
      WHEN n1:`Nation` THEN [9, n1.`name`]
      ELSE []
    END) AS x3
  }
  CALL (n0) {
    MATCH (n0)<-[r5:`ADOPTED`]-(n4) WHERE (n4:`Conference` AND n4.`kind` = $p2)
    WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p3
    RETURN collect(CASE
      WHEN n4:`Conference` THEN [2, n4.`id`]
      WHEN n4:`Nation`|`Group` THEN [CASE WHEN n4:`Nation` THEN 9 WHEN n4:`Group` THEN 15 END]
      ELSE []
    END) AS x6
  }
  RETURN head(collect([[COUNT { MATCH (n0)<-[r2:`ADOPTED`]-(n1) WHERE (n1:`Nation` AND true) }, x3], [x6], [COUNT { MATCH (n0)<-[r8:`ADOPTED`]-(n7) WHERE ((n7:`Nation` AND n7.`name` = $p4) OR (NOT n7:`Nation` OR n7.`id` = $p5)) }]])) AS x9
}
RETURN [x9]
