CALL () {
  CALL () {
    MATCH (n0:`Official.1`) WHERE n0.id IS NOT NULL AND (n0:`Journalist` OR n0.`name` STARTS WITH $p0)
    WITH n0 ORDER BY n0.id LIMIT $p1
    RETURN n0
    UNION ALL
    MATCH (n0:`Journalist.1`) WHERE n0.id IS NOT NULL AND (n0:`Journalist` OR n0.`name` STARTS WITH $p0)
    WITH n0 ORDER BY n0.id LIMIT $p1
    RETURN n0
  }
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([CASE WHEN n0:`Official` THEN 5 WHEN n0:`Journalist` THEN 6 END, n0.`name`]) AS x1
}
RETURN [[COUNT { MATCH (n0:`Official.1`|`Journalist.1`) WHERE (n0:`Journalist` OR n0.`name` STARTS WITH $p0) }, x1]]
