CALL () {
  MATCH (n0:`Declaration.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`HAS_AIM`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p6
    CALL (n1) {
      MATCH (n1)-[r4:`CONCERNS`]->(n3)
      WITH n3, r4 ORDER BY n3.id, coalesce(r4.`.key`, '') LIMIT $p1
      RETURN collect([n3.`name`]) AS x5
    }
    CALL (n1) {
      MATCH (n1)-[r7:`BENEFITS`]->(n6)
      WITH n6, r7 ORDER BY n6.id, coalesce(r7.`.key`, '') LIMIT $p2
      RETURN collect([n6.`name`]) AS x8
    }
    CALL (n1) {
      MATCH (n1)-[r10:`BY_MEANS_OF`]->(n9)
      WITH n9, r10 ORDER BY n9.id, coalesce(r10.`.key`, '') LIMIT $p4
      CALL (n9) {
        MATCH (n9)-[r12:`CONCERNS`]->(n11)
        WITH n11, r12 ORDER BY n11.id, coalesce(r12.`.key`, '') LIMIT $p3
        RETURN collect([n11.`name`]) AS x13
      }
      RETURN collect([n9.`text`, [x13]]) AS x14
    }
    CALL (r2) {
      UNWIND r2.`.claims` AS i19 MATCH (n15:`Claim.1`) WHERE n15.id = i19
      WITH DISTINCT n15
      WITH n15 ORDER BY n15.id LIMIT 100
      CALL (n15) {
        MATCH (n15)-[r17:`CITES`]->(n16)
        WITH n16, r17 ORDER BY n16.id, coalesce(r17.`.key`, '') LIMIT $p5
        RETURN collect([r17.`line`, r17.`excerpt`]) AS x18
      }
      RETURN collect([n15.`id`, [x18]]) AS x20
    }
    RETURN collect([[n1.`kind`, n1.`text`, [x5], [x8], [x14]], x20]) AS x21
  }
  CALL (n0) {
    MATCH (n0)<-[r23:`ADOPTED`]-(n22)
    WITH n22, r23 ORDER BY n22.id, coalesce(r23.`.key`, '') LIMIT $p8
    CALL (r23) {
      UNWIND r23.`.claims` AS i28 MATCH (n24:`Claim.1`) WHERE n24.id = i28
      WITH DISTINCT n24
      WITH n24 ORDER BY n24.id LIMIT 100
      CALL (n24) {
        MATCH (n24)-[r26:`CITES`]->(n25)
        WITH n25, r26 ORDER BY n25.id, coalesce(r26.`.key`, '') LIMIT $p7
        RETURN collect([r26.`locator`, r26.`excerpt`, [n25.`title`]]) AS x27
      }
      RETURN collect([n24.`id`, [x27]]) AS x29
    }
    RETURN collect([
      CASE
        WHEN n22:`Conference` THEN [2, n22.`name`, n22.`startDate`]
        WHEN n22:`Nation` THEN [9, n22.`name`]
        WHEN n22:`Group` THEN [15]
        ELSE []
      END,
      x29
    ]) AS x30
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n31)
    WITH DISTINCT n31 WHERE (((n31.`predicate` = 'ADOPTED' OR n31.`predicate` STARTS WITH 'ADOPTED.') AND EXISTS { (n0)<-[:`OBJECT`]-(n31)-[:`ABOUT`]->(n37) WHERE n37:`Conference`|`Nation`|`Group` }))
    WITH n31 ORDER BY n31.id LIMIT 100
    CALL (n31) {
      MATCH (n31)-[:`ABOUT`]->(n32)
      WITH n32 LIMIT 1
      RETURN head(collect([0, CASE WHEN n32:`Claim` THEN n32.`id` WHEN n32:`Source`|`Resolution`|`Declaration`|`Document` THEN n32.`title` WHEN n32:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n32.`name` WHEN n32:`Aim`|`Quotation` THEN n32.`text` END])) AS x33
    }
    CALL (n31) {
      MATCH (n31)-[r35:`OVERRULED_BY`]->(n34)
      WITH n34, r35 ORDER BY n34.id, coalesce(r35.`.key`, '') LIMIT $p9
      RETURN collect([n34.`id`]) AS x36
    }
    RETURN collect([n31.`id`, n31.`status`, n31.`shown`, n31.`note`, x33, [x36]]) AS x38
  }
  RETURN head(collect([n0.`title`, [x21], [COUNT { (n0)<-[:`ADOPTED`]-() }, x30], x38])) AS x39
}
RETURN [x39]
