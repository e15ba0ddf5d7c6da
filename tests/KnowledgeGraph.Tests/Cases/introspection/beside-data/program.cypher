CALL () {
  MATCH (n0:`Nation.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  RETURN head(collect([n0.`name`])) AS x1
}
RETURN [x1]
