CALL () {
  MATCH (n0:`Official.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`SAID`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p2
    CALL (n1) {
      MATCH (n1)<-[r4:`ASSERTED_IN`]-(n3)
      WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p1
      CALL (n3) {
        MATCH (n3)-[:`OBJECT`]->(n5)
        WITH n5 LIMIT 1
        RETURN head(collect([0, CASE WHEN n5:`Claim` THEN n5.`id` WHEN n5:`Source`|`Resolution`|`Declaration`|`Document` THEN n5.`title` WHEN n5:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n5.`name` WHEN n5:`Aim`|`Quotation` THEN n5.`text` END])) AS x6
      }
      RETURN collect([n3.`id`, n3.`predicate`, n3.`value`, n3.`note`, x6]) AS x7
    }
    RETURN collect([n1.`text`, [x7]]) AS x8
  }
  CALL (n0) {
    MATCH (n0)-[r10:`WORKS_FOR`]->(n9)
    WITH n9, r10 ORDER BY n9.id, coalesce(r10.`.key`, '') LIMIT $p3
    CALL (r10) {
      UNWIND r10.`.claims` AS i16 MATCH (n11:`Claim.1`) WHERE n11.id = i16
      WITH DISTINCT n11
      WITH n11 ORDER BY n11.id LIMIT 100
      CALL (n11) {
        MATCH (n11)-[:`ASSERTED_IN`]->(n12)
        WITH n12 LIMIT 1
        CALL (n12) {
          MATCH (n12)<-[:`SAID`]-(n13)
          WITH n13 LIMIT 1
          RETURN head(collect([n13.`name`])) AS x14
        }
        RETURN head(collect([x14])) AS x15
      }
      RETURN collect([n11.`id`, n11.`predicate`, n11.`value`, x15]) AS x17
    }
    RETURN collect([r10.`from`, [n9.`name`], x17]) AS x18
  }
  RETURN head(collect([coalesce(n0.`aliases`, []), [x8], [x18]])) AS x19
}
RETURN [x19]
