CALL () {
  CALL () {
    MATCH (n0:`Conference.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id DESC LIMIT $p0
    RETURN n0
    UNION ALL
    MATCH (n0:`Nation.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id DESC LIMIT $p0
    RETURN n0
    UNION ALL
    MATCH (n0:`Group.1`) WHERE n0.id IS NOT NULL
    WITH n0 ORDER BY n0.id DESC LIMIT $p0
    RETURN n0
  }
  WITH n0 ORDER BY n0.id DESC LIMIT $p0
  RETURN reverse(collect([[n0.id, ''], [CASE WHEN n0:`Conference` THEN 2 WHEN n0:`Nation` THEN 9 WHEN n0:`Group` THEN 15 END, n0.`id`, n0.`name`]])) AS x1
}
RETURN [[COUNT { MATCH (n0:`Conference.1`) } + COUNT { MATCH (n0:`Nation.1`) } + COUNT { MATCH (n0:`Group.1`) }, x1]]
