CALL () {
  MATCH (n0:`Organization.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n1)
    WITH DISTINCT n1
    WITH n1 ORDER BY n1.id LIMIT 100
    CALL (n1) {
      MATCH (n1)-[:`ABOUT`]->(n2)
      WITH n2 LIMIT 1
      RETURN head(collect([CASE WHEN n2:`Claim` THEN 0 WHEN n2:`Source` THEN 1 WHEN n2:`Conference` THEN 2 WHEN n2:`Occurrence` THEN 3 WHEN n2:`Election` THEN 4 WHEN n2:`Official` THEN 5 WHEN n2:`Journalist` THEN 6 WHEN n2:`Office` THEN 7 WHEN n2:`Organization` THEN 8 WHEN n2:`Nation` THEN 9 WHEN n2:`Place` THEN 10 WHEN n2:`Resolution` THEN 11 WHEN n2:`Declaration` THEN 12 WHEN n2:`Aim` THEN 13 WHEN n2:`Topic` THEN 14 WHEN n2:`Group` THEN 15 WHEN n2:`Quotation` THEN 16 WHEN n2:`Document` THEN 17 END, n2.`id`])) AS x3
    }
    CALL (n1) {
      MATCH (n1)-[:`OBJECT`]->(n4)
      WITH n4 LIMIT 1
      RETURN head(collect([0, n4.`id`])) AS x5
    }
    RETURN collect([n1.`id`, n1.`predicate`, x3, x5]) AS x6
  }
  RETURN head(collect([x6])) AS x7
}
CALL () {
  MATCH (n8:`Claim.1`) WHERE n8.id = $p1
  WITH n8 LIMIT 1
  CALL (n8) {
    MATCH (n8)-[:`ABOUT`]->(n9)
    WITH n9 LIMIT 1
    RETURN head(collect([0, CASE WHEN n9:`Claim` THEN n9.`id` WHEN n9:`Source`|`Resolution`|`Declaration`|`Document` THEN n9.`title` WHEN n9:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n9.`name` WHEN n9:`Aim`|`Quotation` THEN n9.`text` END])) AS x10
  }
  CALL (n8) {
    MATCH (n8)-[:`OBJECT`]->(n11)
    WITH n11 LIMIT 1
    RETURN head(collect([0, CASE WHEN n11:`Claim` THEN n11.`id` WHEN n11:`Source`|`Resolution`|`Declaration`|`Document` THEN n11.`title` WHEN n11:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n11.`name` WHEN n11:`Aim`|`Quotation` THEN n11.`text` END])) AS x12
  }
  CALL (n8) {
    MATCH (n8)-[r14:`CITES`]->(n13)
    WITH n13, r14 ORDER BY n13.id, coalesce(r14.`.key`, '') LIMIT $p3
    CALL (n13) {
      MATCH (n13)<-[r16:`CITES`]-(n15)
      WITH n15, r16 ORDER BY n15.id, coalesce(r16.`.key`, '') LIMIT $p2
      RETURN collect([n15.`id`]) AS x17
    }
    RETURN collect([n13.`id`, n13.`sha256`, [COUNT { (n13)<-[:`CITES`]-() }, x17]]) AS x18
  }
  RETURN head(collect([x10, x12, n8.`certainty`, [x18]])) AS x19
}
CALL () {
  MATCH (n20:`Claim.1`) WHERE n20.id IS NOT NULL
  WITH n20 ORDER BY n20.id LIMIT $p4
  RETURN collect([n20.`id`, n20.`id`]) AS x21
}
RETURN [x7, x19, [COUNT { MATCH (n20:`Claim.1`) }, x21]]
