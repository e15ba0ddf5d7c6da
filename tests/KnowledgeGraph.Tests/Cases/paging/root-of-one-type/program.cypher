CALL () {
  MATCH (n0:`Nation.1`) WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p0
  RETURN collect([n0.`id`]) AS x1
}
CALL () {
  MATCH (n0:`Nation.1`) WHERE n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p1
  RETURN collect([n0.id, '']) AS x2
}
CALL () {
  MATCH (n3:`Nation.1`) WHERE n3.id IS NOT NULL
  WITH n3 ORDER BY n3.id DESC LIMIT $p2
  RETURN reverse(collect([n3.`id`])) AS x4
}
CALL () {
  MATCH (n3:`Nation.1`) WHERE n3.id IS NOT NULL
  WITH n3 ORDER BY n3.id DESC LIMIT $p3
  RETURN collect([n3.id, '']) AS x5
}
CALL () {
  MATCH (n6:`Nation.1`) WHERE n6.id IS NOT NULL
  WITH n6 ORDER BY n6.id LIMIT $p4
  RETURN collect([[n6.id, '']]) AS x7
}
CALL () {
  MATCH (n6:`Nation.1`) WHERE n6.id IS NOT NULL
  WITH n6 ORDER BY n6.id LIMIT $p5
  RETURN collect([n6.id, '']) AS x8
}
CALL () {
  MATCH (n9:`Nation.1`) WHERE n9.id IS NOT NULL
  WITH n9 ORDER BY n9.id LIMIT $p6
  RETURN collect([n9.`id`]) AS x10
}
RETURN [[COUNT { MATCH (n0:`Nation.1`) }, x1, [x2]], [COUNT { MATCH (n3:`Nation.1`) }, x4, [x5]], [x7, [x8]], [x10]]
