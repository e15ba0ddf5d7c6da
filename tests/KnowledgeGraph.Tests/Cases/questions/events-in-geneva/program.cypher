CALL () {
  MATCH (n0:`Place.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`HELD_IN`]-(n1)
    WITH n1, r2 ORDER BY n1.`startDate`, n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect([CASE WHEN n1:`Conference` THEN 2 WHEN n1:`Occurrence` THEN 3 WHEN n1:`Election` THEN 4 END, n1.`id`, n1.`startDate`]) AS x3
  }
  RETURN head(collect([[COUNT { (n0)<-[:`HELD_IN`]-() }, x3]])) AS x4
}
RETURN [x4]
