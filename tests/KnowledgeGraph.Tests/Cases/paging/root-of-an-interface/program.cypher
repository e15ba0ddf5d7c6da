CALL () {
  CALL () {
    MATCH (n0:`Conference.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id LIMIT $p0
    RETURN n0
    UNION ALL
    MATCH (n0:`Occurrence.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id LIMIT $p0
    RETURN n0
    UNION ALL
    MATCH (n0:`Election.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id LIMIT $p0
    RETURN n0
  }
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.id, '']) AS x1
}
CALL () {
  CALL () {
    MATCH (n0:`Conference.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id LIMIT $p1
    RETURN n0
    UNION ALL
    MATCH (n0:`Occurrence.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id LIMIT $p1
    RETURN n0
    UNION ALL
    MATCH (n0:`Election.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id LIMIT $p1
    RETURN n0
  }
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([
    [n0.id, ''],
    CASE
      WHEN n0:`Conference`|`Occurrence` THEN [CASE WHEN n0:`Conference` THEN 2 WHEN n0:`Occurrence` THEN 3 END, n0.`id`, n0.`startDate`]
      WHEN n0:`Election` THEN [4, n0.`id`, n0.`startDate`, n0.`votesCast`]
      ELSE []
    END
  ]) AS x2
}
RETURN [[COUNT { MATCH (n0:`Conference.1`) } + COUNT { MATCH (n0:`Occurrence.1`) } + COUNT { MATCH (n0:`Election.1`) }, [x1], x2]]
