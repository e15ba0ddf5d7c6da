CALL () {
  MATCH (n0:`.1`) WHERE n0.id = $p3 AND NOT n0:`Claim`|`Source`
  MATCH (n1:`.1`) WHERE n1.id = $p2 AND NOT n1:`Claim`|`Source` AND n1 <> n0
  CALL (n0, n1) {
    MATCH p2 = allShortestPaths((n0)-[:`FOLLOWED_BY`*1..6]->(n1))
    WITH p2 LIMIT $p0
    RETURN collect(p2) AS x4
  }
  CALL (x4) {
    UNWIND x4 AS p2
    WITH p2 ORDER BY [n8 IN nodes(p2) | n8.id], [i9 IN range(0, length(p2) - 1) | [type(relationships(p2)[i9]), startNode(relationships(p2)[i9]) <> nodes(p2)[i9], coalesce(relationships(p2)[i9].`.key`, '')]] LIMIT $p1
    CALL (p2) {
      UNWIND range(0, length(p2)) AS i5
      WITH i5, nodes(p2)[i5] AS n6 ORDER BY i5
      RETURN collect([n6.`id`]) AS x7
    }
    RETURN collect([length(p2), x7]) AS x10
  }
  RETURN head(collect([size(x4), x10])) AS x11
}
CALL () {
  MATCH (n12:`.1`) WHERE n12.id = $p3 AND NOT n12:`Claim`|`Source`
  MATCH (n13:`.1`) WHERE n13.id = $p2 AND NOT n13:`Claim`|`Source` AND n13 <> n12
  CALL (n12, n13) {
    MATCH p14 = allShortestPaths((n12)<-[:`FOLLOWED_BY`*1..6]-(n13))
    WITH p14 LIMIT $p0
    RETURN collect(p14) AS x16
  }
  CALL (x16) {
    UNWIND x16 AS p14
    WITH p14 ORDER BY [n20 IN nodes(p14) | n20.id], [i21 IN range(0, length(p14) - 1) | [type(relationships(p14)[i21]), startNode(relationships(p14)[i21]) <> nodes(p14)[i21], coalesce(relationships(p14)[i21].`.key`, '')]] LIMIT $p1
    CALL (p14) {
      UNWIND range(0, length(p14)) AS i17
      WITH i17, nodes(p14)[i17] AS n18 ORDER BY i17
      RETURN collect([n18.`id`]) AS x19
    }
    RETURN collect([length(p14), x19]) AS x22
  }
  RETURN head(collect([size(x16), x22])) AS x23
}
RETURN [x11, x23]
