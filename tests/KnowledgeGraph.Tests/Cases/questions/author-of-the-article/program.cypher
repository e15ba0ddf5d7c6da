CALL () {
  MATCH (n0:`Document.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[r2:`WROTE`]-(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p4
    CALL (n1) {
      MATCH (n1)-[r4:`WORKS_FOR`]->(n3)
      WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p2
      CALL (r4) {
        UNWIND r4.`.claims` AS i9 MATCH (n5:`Claim.1`) WHERE n5.id = i9
        WITH DISTINCT n5
        WITH n5 ORDER BY n5.id LIMIT 100
        CALL (n5) {
          MATCH (n5)-[r7:`CITES`]->(n6)
          WITH n6, r7 ORDER BY n6.id, coalesce(r7.`.key`, '') LIMIT $p1
          RETURN collect([r7.`line`, r7.`excerpt`]) AS x8
        }
        RETURN collect([n5.`id`, n5.`predicate`, [x8]]) AS x10
      }
      RETURN collect([r4.`title`, [n3.`name`], x10]) AS x11
    }
    CALL (r2) {
      UNWIND r2.`.claims` AS i16 MATCH (n12:`Claim.1`) WHERE n12.id = i16
      WITH DISTINCT n12
      WITH n12 ORDER BY n12.id LIMIT 100
      CALL (n12) {
        MATCH (n12)-[r14:`CITES`]->(n13)
        WITH n13, r14 ORDER BY n13.id, coalesce(r14.`.key`, '') LIMIT $p3
        RETURN collect([r14.`line`, r14.`excerpt`]) AS x15
      }
      RETURN collect([n12.`id`, [x15]]) AS x17
    }
    RETURN collect([[n1.`name`, [x11]], x17]) AS x18
  }
  CALL (n0) {
    MATCH (n0)-[:`PUBLISHED_BY`]->(n19)
    WITH n19 LIMIT 1
    RETURN head(collect([n19.`name`])) AS x20
  }
  CALL (n0) {
    MATCH (n0)-[r22:`PHOTOS_CREDITED_TO`]->(n21)
    WITH n21, r22 ORDER BY n21.id, coalesce(r22.`.key`, '') LIMIT $p6
    CALL (r22) {
      UNWIND r22.`.claims` AS i27 MATCH (n23:`Claim.1`) WHERE n23.id = i27
      WITH DISTINCT n23
      WITH n23 ORDER BY n23.id LIMIT 100
      CALL (n23) {
        MATCH (n23)-[r25:`CITES`]->(n24)
        WITH n24, r25 ORDER BY n24.id, coalesce(r25.`.key`, '') LIMIT $p5
        RETURN collect([r25.`line`, r25.`excerpt`]) AS x26
      }
      RETURN collect([n23.`id`, n23.`note`, [x26]]) AS x28
    }
    RETURN collect([[CASE WHEN n21:`Claim` THEN 0 WHEN n21:`Source` THEN 1 WHEN n21:`Conference` THEN 2 WHEN n21:`Occurrence` THEN 3 WHEN n21:`Election` THEN 4 WHEN n21:`Official` THEN 5 WHEN n21:`Journalist` THEN 6 WHEN n21:`Office` THEN 7 WHEN n21:`Organization` THEN 8 WHEN n21:`Nation` THEN 9 WHEN n21:`Place` THEN 10 WHEN n21:`Resolution` THEN 11 WHEN n21:`Declaration` THEN 12 WHEN n21:`Aim` THEN 13 WHEN n21:`Topic` THEN 14 WHEN n21:`Group` THEN 15 WHEN n21:`Quotation` THEN 16 WHEN n21:`Document` THEN 17 END, n21.`id`, CASE WHEN n21:`Claim` THEN n21.`id` WHEN n21:`Source`|`Resolution`|`Declaration`|`Document` THEN n21.`title` WHEN n21:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n21.`name` WHEN n21:`Aim`|`Quotation` THEN n21.`text` END], x28]) AS x29
  }
  CALL (n0) {
    MATCH (n0)<-[r31:`PART_OF`]-(n30) WHERE n30:`Document`
    WITH n30, r31 ORDER BY n30.id, coalesce(r31.`.key`, '') LIMIT $p8
    CALL (n30) {
      MATCH (n30)-[r33:`DEPICTS`]->(n32)
      WITH n32, r33 ORDER BY n32.id, coalesce(r33.`.key`, '') LIMIT $p7
      RETURN collect([0, CASE WHEN n32:`Claim` THEN n32.`id` WHEN n32:`Source`|`Resolution`|`Declaration`|`Document` THEN n32.`title` WHEN n32:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n32.`name` WHEN n32:`Aim`|`Quotation` THEN n32.`text` END]) AS x34
    }
    CALL (n30) {
      MATCH (n30)-[:`TAKEN_BEFORE`]->(n35)
      WITH n35 LIMIT 1
      RETURN head(collect([CASE WHEN n35:`Conference` THEN 2 WHEN n35:`Occurrence` THEN 3 WHEN n35:`Election` THEN 4 END, n35.`name`])) AS x36
    }
    RETURN collect([n30.`title`, [x34], x36]) AS x37
  }
  RETURN head(collect([n0.`title`, [x18], x20, [x29], [x37]])) AS x38
}
RETURN [x38]
