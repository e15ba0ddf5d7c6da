CALL () {
  MATCH (n0:`Nation.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`LED`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p2
    CALL (r2) {
      UNWIND r2.`.claims` AS i7 MATCH (n3:`Claim.1`) WHERE n3.id = i7
      WITH DISTINCT n3
      WITH n3 ORDER BY n3.id LIMIT 100
      CALL (n3) {
        MATCH (n3)-[r5:`CITES`]->(n4)
        WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p1
        RETURN collect([r5.`line`, r5.`excerpt`]) AS x6
      }
      RETURN collect([n3.`id`, n3.`status`, [x6]]) AS x8
    }
    RETURN collect([[n1.`number`, n1.`title`], x8]) AS x9
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n10)
    WITH DISTINCT n10 WHERE (((n10.`predicate` = 'LED' OR n10.`predicate` STARTS WITH 'LED.') AND EXISTS { (n0)<-[:`ABOUT`]-(n10)-[:`OBJECT`]->(n13) WHERE n13:`Resolution` }))
    WITH n10 ORDER BY n10.id LIMIT 100
    CALL (n10) {
      MATCH (n10)-[:`OBJECT`]->(n11)
      WITH n11 LIMIT 1
      RETURN head(collect([0, n11.`id`, CASE WHEN n11:`Claim` THEN n11.`id` WHEN n11:`Source`|`Resolution`|`Declaration`|`Document` THEN n11.`title` WHEN n11:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n11.`name` WHEN n11:`Aim`|`Quotation` THEN n11.`text` END])) AS x12
    }
    RETURN collect([n10.`id`, n10.`status`, n10.`shown`, n10.`note`, x12]) AS x14
  }
  RETURN head(collect([[x9], x14])) AS x15
}
RETURN [x15]
