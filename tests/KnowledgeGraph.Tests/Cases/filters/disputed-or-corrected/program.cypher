CALL () {
  MATCH (n0:`Claim.1`) WHERE n0.id IS NOT NULL AND (n0.`status` IN $p0 OR n0.`shown` = $p1)
  WITH n0 ORDER BY n0.id LIMIT $p2
  RETURN collect([n0.`id`]) AS x1
}
RETURN [[COUNT { MATCH (n0:`Claim.1`) WHERE (n0.`status` IN $p0 OR n0.`shown` = $p1) }, x1]]
