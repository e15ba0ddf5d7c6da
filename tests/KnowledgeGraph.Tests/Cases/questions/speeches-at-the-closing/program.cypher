CALL () {
  MATCH (n0:`Occurrence.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r2:`HELD_IN`]->(n1)
    WITH n1, r2 ORDER BY n1.id, coalesce(r2.`.key`, '') LIMIT $p1
    CALL (n1) {
      MATCH (n1)-[:`IN_NATION`]->(n3)
      WITH n3 LIMIT 1
      RETURN head(collect([n3.`name`])) AS x4
    }
    RETURN collect([n1.`name`, x4]) AS x5
  }
  CALL (n0) {
    MATCH (n0)-[r7:`PART_OF`]->(n6) WHERE n6:`Conference`|`Occurrence`|`Election`
    WITH n6, r7 ORDER BY n6.id, coalesce(r7.`.key`, '') LIMIT $p2
    RETURN collect([2, n6.`name`]) AS x8
  }
  CALL (n0) {
    MATCH (n0)<-[r10:`SPOKE_AT`]-(n9)
    WITH n9, r10 ORDER BY n9.id, coalesce(r10.`.key`, '') LIMIT $p8
    CALL (n9) {
      MATCH (n9)-[r12:`HOLDS`]->(n11)
      WITH n11, r12 ORDER BY n11.id, coalesce(r12.`.key`, '') LIMIT $p3
      RETURN collect([r12.`from`, r12.`to`, r12.`asOf`, [n11.`name`]]) AS x13
    }
    CALL (n9) {
      MATCH (n9)-[r15:`SAID`]->(n14)
      WITH n14, r15 ORDER BY n14.id, coalesce(r15.`.key`, '') LIMIT $p6
      CALL (n14) {
        MATCH (n14)-[r17:`MENTIONS`]->(n16)
        WITH n16, r17 ORDER BY n16.id, coalesce(r17.`.key`, '') LIMIT $p4
        RETURN collect([CASE WHEN n16:`Claim` THEN 0 WHEN n16:`Source` THEN 1 WHEN n16:`Conference` THEN 2 WHEN n16:`Occurrence` THEN 3 WHEN n16:`Election` THEN 4 WHEN n16:`Official` THEN 5 WHEN n16:`Journalist` THEN 6 WHEN n16:`Office` THEN 7 WHEN n16:`Organization` THEN 8 WHEN n16:`Nation` THEN 9 WHEN n16:`Place` THEN 10 WHEN n16:`Resolution` THEN 11 WHEN n16:`Declaration` THEN 12 WHEN n16:`Aim` THEN 13 WHEN n16:`Topic` THEN 14 WHEN n16:`Group` THEN 15 WHEN n16:`Quotation` THEN 16 WHEN n16:`Document` THEN 17 END, CASE WHEN n16:`Claim` THEN n16.`id` WHEN n16:`Source`|`Resolution`|`Declaration`|`Document` THEN n16.`title` WHEN n16:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n16.`name` WHEN n16:`Aim`|`Quotation` THEN n16.`text` END]) AS x18
      }
      CALL (r15) {
        UNWIND r15.`.claims` AS i23 MATCH (n19:`Claim.1`) WHERE n19.id = i23
        WITH DISTINCT n19
        WITH n19 ORDER BY n19.id LIMIT 100
        CALL (n19) {
          MATCH (n19)-[r21:`CITES`]->(n20)
          WITH n20, r21 ORDER BY n20.id, coalesce(r21.`.key`, '') LIMIT $p5
          RETURN collect([r21.`line`, r21.`excerpt`]) AS x22
        }
        RETURN collect([n19.`id`, [x22]]) AS x24
      }
      RETURN collect([[n14.`text`, [x18]], x24]) AS x25
    }
    CALL (r10) {
      UNWIND r10.`.claims` AS i30 MATCH (n26:`Claim.1`) WHERE n26.id = i30
      WITH DISTINCT n26
      WITH n26 ORDER BY n26.id LIMIT 100
      CALL (n26) {
        MATCH (n26)-[r28:`CITES`]->(n27)
        WITH n27, r28 ORDER BY n27.id, coalesce(r28.`.key`, '') LIMIT $p7
        RETURN collect([r28.`line`, r28.`excerpt`]) AS x29
      }
      RETURN collect([n26.`id`, n26.`note`, [x29]]) AS x31
    }
    RETURN collect([r10.`role`, [n9.`name`, [x13], [x25]], x31]) AS x32
  }
  RETURN head(collect([n0.`name`, n0.`startDate`, [x5], [x8], [x32]])) AS x33
}
RETURN [x33]
