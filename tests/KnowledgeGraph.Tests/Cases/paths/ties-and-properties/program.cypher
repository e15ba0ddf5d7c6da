CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n1:`.1`) WHERE n1.id = $p3 AND NOT n1:`Claim`|`Source` AND n1 <> n0
    CALL (n0, n1) {
      MATCH p2 = allShortestPaths((n0)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..6]-(n1)) WHERE all(n3 IN nodes(p2) WHERE NOT n3:`Claim`|`Source`)
      WITH p2 LIMIT $p1
      RETURN collect(p2) AS x4
    }
    CALL (x4) {
      UNWIND x4 AS p2
      WITH p2 ORDER BY [n14 IN nodes(p2) | n14.id], [i15 IN range(0, length(p2) - 1) | [type(relationships(p2)[i15]), startNode(relationships(p2)[i15]) <> nodes(p2)[i15], coalesce(relationships(p2)[i15].`.key`, '')]] LIMIT $p2
      CALL (p2) {
        UNWIND range(0, length(p2)) AS i5
        WITH i5, nodes(p2)[i5] AS n6 ORDER BY i5
        RETURN collect([2, n6.`id`]) AS x7
      }
      CALL (p2) {
        UNWIND range(0, length(p2) - 1) AS i8
        WITH i8, relationships(p2)[i8] AS r9 ORDER BY i8
        CALL (r9) {
          WITH r9 WHERE type(r9) IN ['ADOPTED']
          UNWIND r9.`.claims` AS i11 MATCH (n10:`Claim.1`) WHERE n10.id = i11
          WITH DISTINCT n10 WHERE (n10.`predicate` = 'ADOPTED.date')
          WITH n10 ORDER BY n10.id LIMIT 100
          RETURN collect([n10.`id`]) AS x12
        }
        RETURN collect(CASE
          WHEN type(r9) IN ['ADOPTED'] THEN [type(r9), nullif(coalesce(r9.`.key`, ''), ''), r9.`date`, r9.`asNew`, x12]
          WHEN type(r9) IN ['ANNIVERSARY_OF', 'BENEFITS', 'BY_MEANS_OF', 'CAME_FROM', 'CHAIRED', 'CITIZEN_OF', 'CONCERNS', 'CONFERENCE_OF', 'DEPICTS', 'FOLLOWED_BY', 'FOLLOWS', 'FOR_OFFICE', 'HAS_AIM', 'HELD_IN', 'HOLDS', 'HOSTED_BY', 'INCLUDES', 'INVOLVES', 'IN_NATION', 'LED', 'MEMBER_OF', 'MENTIONS', 'NARROWER', 'OFFICE_OF', 'ORGANIZATION_OF', 'PART_OF', 'PHOTOS_CREDITED_TO', 'PROMPTED', 'PUBLISHED_BY', 'REFERS_TO', 'SAID', 'SAID_AT', 'SEATED_IN', 'SPOKE_AT', 'STOOD_IN', 'TAKEN_BEFORE', 'TOOK_PART_IN', 'WORKS_FOR', 'WROTE'] THEN [type(r9), nullif(coalesce(r9.`.key`, ''), '')]
          ELSE []
        END) AS x13
      }
      RETURN collect([length(p2), x7, x13]) AS x16
    }
    RETURN head(collect([size(x4), x16])) AS x17
  }
  RETURN head(collect([x17])) AS x18
}
RETURN [x18]
