CALL () {
  CALL () {
    MATCH (n0:`Conference.1`) WHERE n0.`ordinal` IS NULL AND n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id DESC LIMIT $p0
    RETURN collect(n0) AS l1
  }
  CALL (l1) {
    UNWIND CASE WHEN size(l1) < $p0 THEN [0] ELSE [] END AS i3
    CALL () {
      MATCH (n0:`Conference.1`) USING INDEX n0:`Conference.1`(`ordinal`, id) WHERE n0.`ordinal` IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.`ordinal` DESC, n0.id DESC LIMIT $p0
      RETURN n0
    }
    RETURN collect(n0) AS l2
  }
  UNWIND (l1 + l2)[..$p0] AS n0
  RETURN reverse(collect([n0.`id`, n0.`ordinal`])) AS x4
}
CALL () {
  CALL () {
    MATCH (n5:`Conference.1`) WHERE n5.`ordinal` IS NULL AND n5.id IS NOT NULL
    WITH n5 ORDER BY n5.id LIMIT $p1
    RETURN collect(n5) AS l6
  }
  CALL (l6) {
    UNWIND CASE WHEN size(l6) < $p1 THEN [0] ELSE [] END AS i8
    CALL () {
      MATCH (n5:`Conference.1`) USING INDEX n5:`Conference.1`(`ordinal`, id) WHERE n5.`ordinal` IS NOT NULL AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.`ordinal`, n5.id LIMIT $p1
      RETURN n5
    }
    RETURN collect(n5) AS l7
  }
  UNWIND (l6 + l7)[..$p1] AS n5
  RETURN reverse(collect([n5.`id`, n5.`ordinal`])) AS x9
}
CALL () {
  MATCH (n10:`Nation.1`) WHERE n10.id IS NOT NULL AND n10.`name.sort` >= $p2
  WITH n10 ORDER BY n10.`name.sort`, n10.id LIMIT $p3
  RETURN collect([n10.`name`]) AS x11
}
RETURN [[x4], [x9], [x11]]
