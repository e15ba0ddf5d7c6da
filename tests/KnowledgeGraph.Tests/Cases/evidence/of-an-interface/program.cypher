CALL () {
  UNWIND range(0, size($p0) - 1) AS i0
  OPTIONAL MATCH (n1:`.1`) WHERE n1.id = $p0[i0]
  WITH i0, n1 ORDER BY i0
  CALL (n1) {
    WITH n1 WHERE n1:`Claim`|`Source`|`Journalist`|`Office`|`Nation`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Document`
    MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n2)
    WITH DISTINCT n2 WHERE false
    WITH n2 ORDER BY n2.id LIMIT 100
    RETURN collect([n2.`id`, n2.`predicate`, n2.`value`]) AS x3
  }
  CALL (n1) {
    WITH n1 WHERE n1:`Conference`|`Occurrence`|`Election`
    MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n4)
    WITH DISTINCT n4 WHERE (n4.`predicate` = 'startDate')
    WITH n4 ORDER BY n4.id LIMIT 100
    RETURN collect([n4.`id`, n4.`predicate`, n4.`value`]) AS x5
  }
  CALL (n1) {
    WITH n1 WHERE n1:`Official`
    MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n6)
    WITH DISTINCT n6 WHERE (((n6.`predicate` = 'CITIZEN_OF' OR n6.`predicate` STARTS WITH 'CITIZEN_OF.') AND EXISTS { (n1)<-[:`ABOUT`]-(n6)-[:`OBJECT`]->(n7) WHERE n7:`Nation` }))
    WITH n6 ORDER BY n6.id LIMIT 100
    RETURN collect([n6.`id`, n6.`predicate`, n6.`value`]) AS x8
  }
  CALL (n1) {
    WITH n1 WHERE n1:`Organization`
    MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n9)
    WITH DISTINCT n9 WHERE (((n9.`predicate` = 'ORGANIZATION_OF' OR n9.`predicate` STARTS WITH 'ORGANIZATION_OF.') AND EXISTS { (n1)<-[:`ABOUT`]-(n9)-[:`OBJECT`]->(n10) WHERE n10:`Nation` }))
    WITH n9 ORDER BY n9.id LIMIT 100
    RETURN collect([n9.`id`, n9.`predicate`, n9.`value`]) AS x11
  }
  CALL (n1) {
    WITH n1 WHERE n1:`Place`
    MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n12)
    WITH DISTINCT n12 WHERE (((n12.`predicate` = 'IN_NATION' OR n12.`predicate` STARTS WITH 'IN_NATION.') AND EXISTS { (n1)<-[:`ABOUT`]-(n12)-[:`OBJECT`]->(n13) WHERE n13:`Nation` }))
    WITH n12 ORDER BY n12.id LIMIT 100
    RETURN collect([n12.`id`, n12.`predicate`, n12.`value`]) AS x14
  }
  CALL (n1) {
    WITH n1 WHERE n1:`Quotation`
    MATCH (n1)<-[:`ABOUT`|`OBJECT`]-(n15)
    WITH DISTINCT n15 WHERE (((n15.`predicate` = 'SAID' OR n15.`predicate` STARTS WITH 'SAID.') AND EXISTS { (n1)<-[:`OBJECT`]-(n15)-[:`ABOUT`]->(n16) WHERE n16:`Official` }))
    WITH n15 ORDER BY n15.id LIMIT 100
    RETURN collect([n15.`id`, n15.`predicate`, n15.`value`]) AS x17
  }
  RETURN collect([CASE WHEN n1 IS NOT NULL THEN CASE
    WHEN n1:`Claim`|`Source`|`Journalist`|`Office`|`Nation`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Document` THEN [0, n1.`id`, x3]
    WHEN n1:`Conference`|`Occurrence`|`Election` THEN [2, n1.`id`, x5]
    WHEN n1:`Official` THEN [5, n1.`id`, x8]
    WHEN n1:`Organization` THEN [8, n1.`id`, x11]
    WHEN n1:`Place` THEN [10, n1.`id`, x14]
    WHEN n1:`Quotation` THEN [16, n1.`id`, x17]
    ELSE []
  END END]) AS x18
}
RETURN [x18]
