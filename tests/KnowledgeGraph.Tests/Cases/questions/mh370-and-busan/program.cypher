CALL () {
  MATCH (n0:`.1`) WHERE n0.id = $p4 AND NOT n0:`Claim`|`Source`
  MATCH (n1:`.1`) WHERE n1.id = $p3 AND NOT n1:`Claim`|`Source` AND n1 <> n0
  CALL (n0, n1) {
    MATCH p2 = allShortestPaths((n0)-[:`ADOPTED`|`ANNIVERSARY_OF`|`BENEFITS`|`BY_MEANS_OF`|`CAME_FROM`|`CHAIRED`|`CITIZEN_OF`|`CONCERNS`|`CONFERENCE_OF`|`DEPICTS`|`FOLLOWED_BY`|`FOLLOWS`|`FOR_OFFICE`|`HAS_AIM`|`HELD_IN`|`HOLDS`|`HOSTED_BY`|`INCLUDES`|`INVOLVES`|`IN_NATION`|`LED`|`MEMBER_OF`|`MENTIONS`|`NARROWER`|`OFFICE_OF`|`ORGANIZATION_OF`|`PART_OF`|`PHOTOS_CREDITED_TO`|`PROMPTED`|`PUBLISHED_BY`|`REFERS_TO`|`SAID`|`SAID_AT`|`SEATED_IN`|`SPOKE_AT`|`STOOD_IN`|`TAKEN_BEFORE`|`TOOK_PART_IN`|`WORKS_FOR`|`WROTE`*1..6]-(n1)) WHERE all(n3 IN nodes(p2) WHERE NOT n3:`Claim`|`Source`)
    WITH p2 LIMIT $p0
    RETURN collect(p2) AS x4
  }
  CALL (x4) {
    UNWIND x4 AS p2
    WITH p2 ORDER BY [n21 IN nodes(p2) | n21.id], [i22 IN range(0, length(p2) - 1) | [type(relationships(p2)[i22]), startNode(relationships(p2)[i22]) <> nodes(p2)[i22], coalesce(relationships(p2)[i22].`.key`, '')]] LIMIT $p2
    CALL (p2) {
      UNWIND range(0, length(p2)) AS i5
      WITH i5, nodes(p2)[i5] AS n6 ORDER BY i5
      RETURN collect([2, n6.`id`, CASE WHEN n6:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n6.`name` WHEN n6:`Resolution`|`Declaration`|`Document` THEN n6.`title` WHEN n6:`Aim`|`Quotation` THEN n6.`text` END]) AS x7
    }
    CALL (p2) {
      UNWIND range(0, length(p2) - 1) AS i8
      WITH i8, relationships(p2)[i8] AS r9 ORDER BY i8
      CALL (r9) {
        WITH startNode(r9) AS n10
        RETURN head(collect([2, n10.`id`])) AS x11
      }
      CALL (r9) {
        WITH endNode(r9) AS n12
        RETURN head(collect([2, n12.`id`])) AS x13
      }
      CALL (r9) {
        UNWIND r9.`.claims` AS i18 MATCH (n14:`Claim.1`) WHERE n14.id = i18
        WITH DISTINCT n14
        WITH n14 ORDER BY n14.id LIMIT 100
        CALL (n14) {
          MATCH (n14)-[r16:`CITES`]->(n15)
          WITH n15, r16 ORDER BY n15.id, coalesce(r16.`.key`, '') LIMIT $p1
          RETURN collect([r16.`line`, r16.`excerpt`, [n15.`id`]]) AS x17
        }
        RETURN collect([n14.`id`, [x17]]) AS x19
      }
      RETURN collect([type(r9), x11, x13, x19]) AS x20
    }
    RETURN collect([length(p2), x7, x20]) AS x23
  }
  RETURN head(collect([size(x4), x23])) AS x24
}
RETURN [x24]
