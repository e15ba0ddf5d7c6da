CALL () {
  MATCH (n0:`Nation.1`)
  WITH n0, COUNT { (n0)<-[:`HOSTED_BY`]-() } AS v2
  WITH n0, v2 ORDER BY v2 DESC, n0.`name.sort`, n0.id LIMIT $p0
  RETURN collect([[n0.id, '', COUNT { (n0)<-[:`HOSTED_BY`]-() }, n0.`name.sort`], [n0.`name`, [COUNT { (n0)<-[:`HOSTED_BY`]-() }]]]) AS x5
}
CALL () {
  MATCH (n0:`Nation.1`)
  WITH n0, COUNT { (n0)<-[:`HOSTED_BY`]-() } AS v2
  WITH n0, v2 ORDER BY v2 DESC, n0.`name.sort`, n0.id LIMIT $p1
  RETURN collect([n0.id, '', COUNT { (n0)<-[:`HOSTED_BY`]-() }, n0.`name.sort`]) AS x6
}
RETURN [[x5, [x6]]]
