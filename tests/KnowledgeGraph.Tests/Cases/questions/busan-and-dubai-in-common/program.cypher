CALL () {
  UNWIND $p0 AS i0
  MATCH (n1:`.1`) WHERE n1.id = i0 AND NOT n1:`Claim`|`Source`
  MATCH (n1)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`]-(n3) WHERE NOT n3:`Claim`|`Source`
  WITH n3, count(DISTINCT i0) AS c2 WHERE c2 = size($p0)
  RETURN count(n3) AS x4
}
CALL () {
  UNWIND $p0 AS i0
  MATCH (n1:`.1`) WHERE n1.id = i0 AND NOT n1:`Claim`|`Source`
  MATCH (n1)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`]-(n3) WHERE NOT n3:`Claim`|`Source`
  WITH n3, count(DISTINCT i0) AS c2 WHERE c2 = size($p0)
  WITH n3 ORDER BY n3.id LIMIT $p1
  RETURN collect([CASE WHEN n3:`Conference` THEN 2 WHEN n3:`Occurrence` THEN 3 WHEN n3:`Election` THEN 4 WHEN n3:`Official` THEN 5 WHEN n3:`Journalist` THEN 6 WHEN n3:`Office` THEN 7 WHEN n3:`Organization` THEN 8 WHEN n3:`Nation` THEN 9 WHEN n3:`Place` THEN 10 WHEN n3:`Resolution` THEN 11 WHEN n3:`Declaration` THEN 12 WHEN n3:`Aim` THEN 13 WHEN n3:`Topic` THEN 14 WHEN n3:`Group` THEN 15 WHEN n3:`Quotation` THEN 16 WHEN n3:`Document` THEN 17 END, n3.`id`, CASE WHEN n3:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n3.`name` WHEN n3:`Resolution`|`Declaration`|`Document` THEN n3.`title` WHEN n3:`Aim`|`Quotation` THEN n3.`text` END]) AS x5
}
CALL () {
  MATCH (n6:`Conference.1`) WHERE n6.id = $p2
  WITH n6 LIMIT 1
  CALL (n6) {
    UNWIND [['ADOPTED', 'OUT', COUNT { (n6)-[:`ADOPTED`]->() }], ['CHAIRED', 'IN', COUNT { (n6)<-[:`CHAIRED`]-() }], ['CONFERENCE_OF', 'OUT', COUNT { (n6)-[:`CONFERENCE_OF`]->() }], ['DEPICTS', 'IN', COUNT { (n6)<-[:`DEPICTS`]-(n11) WHERE NOT n11:`Claim`|`Source` }], ['FOLLOWED_BY', 'OUT', COUNT { (n6)-[:`FOLLOWED_BY`]->() }], ['FOLLOWED_BY', 'IN', COUNT { (n6)<-[:`FOLLOWED_BY`]-() }], ['HELD_IN', 'OUT', COUNT { (n6)-[:`HELD_IN`]->() }], ['HOSTED_BY', 'OUT', COUNT { (n6)-[:`HOSTED_BY`]->() }], ['MENTIONS', 'IN', COUNT { (n6)<-[:`MENTIONS`]-(n16) WHERE NOT n16:`Claim`|`Source` }], ['PART_OF', 'OUT', COUNT { (n6)-[:`PART_OF`]->() }], ['PART_OF', 'IN', COUNT { (n6)<-[:`PART_OF`]-() }], ['PHOTOS_CREDITED_TO', 'IN', COUNT { (n6)<-[:`PHOTOS_CREDITED_TO`]-(n19) WHERE NOT n19:`Claim`|`Source` }], ['REFERS_TO', 'IN', COUNT { (n6)<-[:`REFERS_TO`]-(n20) WHERE NOT n20:`Claim`|`Source` }], ['SAID_AT', 'IN', COUNT { (n6)<-[:`SAID_AT`]-() }], ['SPOKE_AT', 'IN', COUNT { (n6)<-[:`SPOKE_AT`]-() }], ['TAKEN_BEFORE', 'IN', COUNT { (n6)<-[:`TAKEN_BEFORE`]-() }], ['TOOK_PART_IN', 'IN', COUNT { (n6)<-[:`TOOK_PART_IN`]-() }]] AS c7
    WITH c7 WHERE c7[2] > 0
    RETURN collect([c7[0], c7[1], c7[2]]) AS x25
  }
  RETURN head(collect([x25])) AS x26
}
CALL () {
  MATCH (n27:`Conference.1`) WHERE n27.id = $p3
  WITH n27 LIMIT 1
  CALL (n27) {
    UNWIND [['ADOPTED', 'OUT', COUNT { (n27)-[:`ADOPTED`]->() }], ['CHAIRED', 'IN', COUNT { (n27)<-[:`CHAIRED`]-() }], ['CONFERENCE_OF', 'OUT', COUNT { (n27)-[:`CONFERENCE_OF`]->() }], ['DEPICTS', 'IN', COUNT { (n27)<-[:`DEPICTS`]-(n32) WHERE NOT n32:`Claim`|`Source` }], ['FOLLOWED_BY', 'OUT', COUNT { (n27)-[:`FOLLOWED_BY`]->() }], ['FOLLOWED_BY', 'IN', COUNT { (n27)<-[:`FOLLOWED_BY`]-() }], ['HELD_IN', 'OUT', COUNT { (n27)-[:`HELD_IN`]->() }], ['HOSTED_BY', 'OUT', COUNT { (n27)-[:`HOSTED_BY`]->() }], ['MENTIONS', 'IN', COUNT { (n27)<-[:`MENTIONS`]-(n37) WHERE NOT n37:`Claim`|`Source` }], ['PART_OF', 'OUT', COUNT { (n27)-[:`PART_OF`]->() }], ['PART_OF', 'IN', COUNT { (n27)<-[:`PART_OF`]-() }], ['PHOTOS_CREDITED_TO', 'IN', COUNT { (n27)<-[:`PHOTOS_CREDITED_TO`]-(n40) WHERE NOT n40:`Claim`|`Source` }], ['REFERS_TO', 'IN', COUNT { (n27)<-[:`REFERS_TO`]-(n41) WHERE NOT n41:`Claim`|`Source` }], ['SAID_AT', 'IN', COUNT { (n27)<-[:`SAID_AT`]-() }], ['SPOKE_AT', 'IN', COUNT { (n27)<-[:`SPOKE_AT`]-() }], ['TAKEN_BEFORE', 'IN', COUNT { (n27)<-[:`TAKEN_BEFORE`]-() }], ['TOOK_PART_IN', 'IN', COUNT { (n27)<-[:`TOOK_PART_IN`]-() }]] AS c28
    WITH c28 WHERE c28[2] > 0
    RETURN collect([c28[0], c28[1], c28[2]]) AS x46
  }
  RETURN head(collect([x46])) AS x47
}
RETURN [[x4, x5], x26, x47]
