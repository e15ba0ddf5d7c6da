CALL () {
  MATCH (n0:`Resolution.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`ADOPTED`]-(n1) WHERE n1:`Conference`
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    RETURN collect([r2.`asNew`, r2.`title`, r2.`workingNumber`, r2.`date`, [n1.`id`]]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r5:`REFERS_TO`]->(n4)
    WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p2
    RETURN collect([0, n4.`id`, CASE WHEN n4:`Claim` THEN n4.`id` WHEN n4:`Source`|`Resolution`|`Declaration`|`Document` THEN n4.`title` WHEN n4:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n4.`name` WHEN n4:`Aim`|`Quotation` THEN n4.`text` END]) AS x6
  }
  RETURN head(collect([[x3], [x6]])) AS x7
}
RETURN [x7]
