CALL () {
  MATCH (n0:`Quotation.1`) WHERE n0.id IS NOT NULL AND (EXISTS { MATCH (n0)<-[r1:`SAID`]-(n2) } OR false)
  WITH n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:`SAID`]-(n3)
    WITH n3 LIMIT 1
    RETURN head(collect([n3.`name`])) AS x4
  }
  CALL (n0) {
    MATCH (n0)-[:`SAID_AT`]->(n5)
    WITH n5 LIMIT 1
    RETURN head(collect([2, n5.`name`])) AS x6
  }
  CALL (n0) {
    MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n7)
    WITH DISTINCT n7 WHERE (((n7.`predicate` = 'SAID' OR n7.`predicate` STARTS WITH 'SAID.') AND EXISTS { (n0)<-[:`OBJECT`]-(n7)-[:`ABOUT`]->(n11) WHERE n11:`Official` }) OR ((n7.`predicate` = 'SAID_AT' OR n7.`predicate` STARTS WITH 'SAID_AT.') AND EXISTS { (n0)<-[:`ABOUT`]-(n7)-[:`OBJECT`]->(n12) WHERE n12:`Conference`|`Occurrence`|`Election` }))
    WITH n7 ORDER BY n7.id LIMIT 100
    CALL (n7) {
      MATCH (n7)-[r9:`CITES`]->(n8)
      WITH n8, r9 ORDER BY n8.id, coalesce(r9.`.key`, '') LIMIT $p0
      RETURN collect([r9.`line`, r9.`excerpt`, [n8.`title`]]) AS x10
    }
    RETURN collect([n7.`predicate`, [x10]]) AS x13
  }
  RETURN collect([[n0.`text`, x4, x6, x13]]) AS x14
}
RETURN [[COUNT { MATCH (n0:`Quotation.1`) WHERE (EXISTS { MATCH (n0)<-[r1:`SAID`]-(n2) } OR false) }, x14]]
