CALL () {
  MATCH (n0:`Resolution.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`HAS_AIM`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p4
    CALL (n1) {
      MATCH (n1)-[r4:`BENEFITS`]->(n3)
      WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p2
      CALL (r4) {
        UNWIND r4.`.claims` AS i9 MATCH (n5:`Claim.1`) WHERE n5.id = i9
        WITH DISTINCT n5
        WITH n5 ORDER BY n5.id LIMIT 100
        CALL (n5) {
          MATCH (n5)-[r7:`CITES`]->(n6)
          WITH n6, r7 ORDER BY n6.id, coalesce(r7.`.key`, '') LIMIT $p1
          RETURN collect([r7.`excerpt`]) AS x8
        }
        RETURN collect([[x8]]) AS x10
      }
      RETURN collect([[n3.`name`], x10]) AS x11
    }
    CALL (n1) {
      MATCH (n1)-[r13:`CONCERNS`]->(n12)
      WITH n12, r13 ORDER BY n12.id, coalesce(r13.`.key`, '') LIMIT $p3
      RETURN collect([n12.`name`]) AS x14
    }
    CALL (r2) {
      UNWIND r2.`.claims` AS i16 MATCH (n15:`Claim.1`) WHERE n15.id = i16
      WITH DISTINCT n15
      WITH n15 ORDER BY n15.id LIMIT 100
      RETURN collect([n15.`id`, n15.`note`]) AS x17
    }
    RETURN collect([[n1.`text`, n1.`kind`, [x11], [x14]], x17]) AS x18
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n19)
    WITH DISTINCT n19 WHERE (((n19.`predicate` = 'HAS_AIM' OR n19.`predicate` STARTS WITH 'HAS_AIM.') AND EXISTS { (n0)<-[:`ABOUT`]-(n19)-[:`OBJECT`]->(n27) WHERE n27:`Aim` }))
    WITH n19 ORDER BY n19.id LIMIT 100
    CALL (n19) {
      MATCH (n19)-[:`OBJECT`]->(n20)
      WITH n20 LIMIT 1
      RETURN head(collect([0, CASE WHEN n20:`Claim` THEN n20.`id` WHEN n20:`Source`|`Resolution`|`Declaration`|`Document` THEN n20.`title` WHEN n20:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n20.`name` WHEN n20:`Aim`|`Quotation` THEN n20.`text` END])) AS x21
    }
    CALL (n19) {
      MATCH (n19)-[r23:`OVERRULED_BY`]->(n22)
      WITH n22, r23 ORDER BY n22.id, coalesce(r23.`.key`, '') LIMIT $p5
      CALL (n22) {
        MATCH (n22)-[:`ABOUT`]->(n24)
        WITH n24 LIMIT 1
        RETURN head(collect([0, CASE WHEN n24:`Claim` THEN n24.`id` WHEN n24:`Source`|`Resolution`|`Declaration`|`Document` THEN n24.`title` WHEN n24:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n24.`name` WHEN n24:`Aim`|`Quotation` THEN n24.`text` END])) AS x25
      }
      RETURN collect([n22.`id`, x25]) AS x26
    }
    RETURN collect([n19.`id`, n19.`status`, n19.`shown`, n19.`note`, x21, [x26]]) AS x28
  }
  RETURN head(collect([n0.`title`, [x18], x28])) AS x29
}
RETURN [x29]
