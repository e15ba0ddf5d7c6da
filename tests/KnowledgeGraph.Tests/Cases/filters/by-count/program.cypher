CALL () {
  MATCH (n3:`Nation.1`) WHERE COUNT { (n3)<-[:`HOSTED_BY`]-() } >= $p2
  WITH n3 ORDER BY n3.`name.sort`, n3.id LIMIT $p3
  RETURN collect([n3.`name`, [COUNT { (n3)<-[:`HOSTED_BY`]-() }]]) AS x8
}
RETURN [[COUNT { MATCH (n0:`Claim.1`) WHERE (COUNT { (n0)-[:`CITES`]->() } = $p0 AND n0.`status` = $p1) }], [x8]]
