CALL () {
  MATCH (n1:`Claim.1`)
  WITH n1.`status` AS v2, min(n1.`status`) AS s3, count(DISTINCT n1) AS c4
  ORDER BY c4 DESC, v2 IS NULL, s3, v2 LIMIT $p1
  RETURN collect([v2, c4]) AS x5
}
CALL () {
  MATCH (n6:`Claim.1`) WHERE n6.`status` IN $p0
  WITH n6.`certainty` AS v7, min(n6.`certainty`) AS s8, count(DISTINCT n6) AS c9
  ORDER BY c9 DESC, v7 IS NULL, s8, v7 LIMIT $p1
  RETURN collect([v7, c9]) AS x10
}
CALL () {
  MATCH (n0:`Claim.1`) WHERE n0.id IS NOT NULL AND n0.`status` IN $p0
  WITH n0 ORDER BY n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[:`ABOUT`]->(n11)
    WITH n11 LIMIT 1
    RETURN head(collect([0, CASE WHEN n11:`Claim` THEN n11.`id` WHEN n11:`Source`|`Resolution`|`Declaration`|`Document` THEN n11.`title` WHEN n11:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n11.`name` WHEN n11:`Aim`|`Quotation` THEN n11.`text` END])) AS x12
  }
  RETURN collect([n0.`id`, n0.`predicate`, n0.`value`, n0.`shown`, n0.`note`, x12]) AS x13
}
CALL () {
  MATCH (n17:`Claim.1`) WHERE (COUNT { (n17)-[:`CITES`]->() } = $p3 AND n17.`status` = $p4)
  WITH n17.`certainty` AS v20, min(n17.`certainty`) AS s21, count(DISTINCT n17) AS c22
  ORDER BY c22 DESC, v20 IS NULL, s21, v20 LIMIT $p1
  RETURN collect([v20, c22]) AS x23
}
CALL () {
  MATCH (n24:`Conference.1`) WHERE n24.id IS NOT NULL AND EXISTS { MATCH (n24)<-[:`ABOUT`|`OBJECT`]-(n25) WHERE n25.`status` = $p5 }
  WITH n24 ORDER BY n24.id LIMIT $p6
  RETURN collect([n24.`id`]) AS x26
}
RETURN [[COUNT { MATCH (n0:`Claim.1`) WHERE n0.`status` IN $p0 }, [x5, x10], x13], [COUNT { MATCH (n14:`Claim.1`) WHERE (COUNT { (n14)-[:`CITES`]->() } = $p3 AND n14.`status` = $p4) }, [x23]], [x26]]
