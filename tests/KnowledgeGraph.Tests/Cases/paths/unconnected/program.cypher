CALL () {
  MATCH (n0:`.1`) WHERE n0.id = $p3 AND NOT n0:`Claim`|`Source`
  MATCH (n1:`.1`) WHERE n1.id = $p2 AND NOT n1:`Claim`|`Source` AND n1 <> n0
  CALL (n0, n1) {
    MATCH p2 = allShortestPaths((n0)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..2]-(n1)) WHERE all(n3 IN nodes(p2) WHERE NOT n3:`Claim`|`Source`)
    WITH p2 LIMIT $p0
    RETURN collect(p2) AS x4
  }
  CALL (x4) {
    UNWIND x4 AS p2
    WITH p2 ORDER BY [n5 IN nodes(p2) | n5.id], [i6 IN range(0, length(p2) - 1) | [type(relationships(p2)[i6]), startNode(relationships(p2)[i6]) <> nodes(p2)[i6], coalesce(relationships(p2)[i6].`.key`, '')]] LIMIT $p1
    RETURN collect([length(p2)]) AS x7
  }
  RETURN head(collect([size(x4), x7])) AS x8
}
CALL () {
  MATCH (n9:`.1`) WHERE n9.id = $p3 AND NOT n9:`Claim`|`Source`
  MATCH (n10:`.1`) WHERE n10.id = $p4 AND NOT n10:`Claim`|`Source` AND n10 <> n9
  CALL (n9, n10) {
    MATCH p11 = allShortestPaths((n9)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..6]-(n10)) WHERE all(n12 IN nodes(p11) WHERE NOT n12:`Claim`|`Source`)
    WITH p11 LIMIT $p0
    RETURN collect(p11) AS x13
  }
  CALL (x13) {
    UNWIND x13 AS p11
    WITH p11 ORDER BY [n14 IN nodes(p11) | n14.id], [i15 IN range(0, length(p11) - 1) | [type(relationships(p11)[i15]), startNode(relationships(p11)[i15]) <> nodes(p11)[i15], coalesce(relationships(p11)[i15].`.key`, '')]] LIMIT $p1
    RETURN collect([length(p11)]) AS x16
  }
  RETURN head(collect([size(x13), x16])) AS x17
}
CALL () {
  MATCH (n18:`.1`) WHERE n18.id = $p5 AND NOT n18:`Claim`|`Source`
  MATCH (n19:`.1`) WHERE n19.id = $p5 AND NOT n19:`Claim`|`Source` AND n19 <> n18
  CALL (n18, n19) {
    MATCH p20 = allShortestPaths((n18)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..6]-(n19)) WHERE all(n21 IN nodes(p20) WHERE NOT n21:`Claim`|`Source`)
    WITH p20 LIMIT $p0
    RETURN collect(p20) AS x22
  }
  CALL (x22) {
    UNWIND x22 AS p20
    WITH p20 ORDER BY [n23 IN nodes(p20) | n23.id], [i24 IN range(0, length(p20) - 1) | [type(relationships(p20)[i24]), startNode(relationships(p20)[i24]) <> nodes(p20)[i24], coalesce(relationships(p20)[i24].`.key`, '')]] LIMIT $p1
    RETURN collect([length(p20)]) AS x25
  }
  RETURN head(collect([size(x22), x25])) AS x26
}
CALL () {
  MATCH (n27:`.1`) WHERE n27.id = $p5 AND NOT n27:`Claim`|`Source`
  MATCH (n28:`.1`) WHERE n28.id = $p6 AND NOT n28:`Claim`|`Source` AND n28 <> n27
  CALL (n27, n28) {
    MATCH p29 = allShortestPaths((n27)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..6]-(n28)) WHERE all(n30 IN nodes(p29) WHERE NOT n30:`Claim`|`Source`)
    WITH p29 LIMIT $p0
    RETURN collect(p29) AS x31
  }
  CALL (x31) {
    UNWIND x31 AS p29
    WITH p29 ORDER BY [n32 IN nodes(p29) | n32.id], [i33 IN range(0, length(p29) - 1) | [type(relationships(p29)[i33]), startNode(relationships(p29)[i33]) <> nodes(p29)[i33], coalesce(relationships(p29)[i33].`.key`, '')]] LIMIT $p1
    RETURN collect([length(p29)]) AS x34
  }
  RETURN head(collect([size(x31), x34])) AS x35
}
CALL () {
  UNWIND range(0, size($p7) - 1) AS i36
  OPTIONAL MATCH (n37:`.1`) WHERE n37.id = $p7[i36]
  WITH i36, n37 ORDER BY i36
  CALL (n37) {
    WITH n37 WHERE NOT n37:`Claim`|`Source`
    MATCH (n38:`.1`) WHERE n38.id = $p2 AND NOT n38:`Claim`|`Source` AND n38 <> n37
    CALL (n37, n38) {
      MATCH p39 = allShortestPaths((n37)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..1]-(n38)) WHERE all(n40 IN nodes(p39) WHERE NOT n40:`Claim`|`Source`)
      WITH p39 LIMIT $p0
      RETURN collect(p39) AS x41
    }
    CALL (x41) {
      UNWIND x41 AS p39
      WITH p39 ORDER BY [n42 IN nodes(p39) | n42.id], [i43 IN range(0, length(p39) - 1) | [type(relationships(p39)[i43]), startNode(relationships(p39)[i43]) <> nodes(p39)[i43], coalesce(relationships(p39)[i43].`.key`, '')]] LIMIT $p1
      RETURN collect([length(p39)]) AS x44
    }
    RETURN head(collect([size(x41), x44])) AS x45
  }
  RETURN collect([CASE WHEN n37 IS NOT NULL THEN [0, x45] END]) AS x46
}
RETURN [x8, x17, x26, x35, x46]
