CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p0) YIELD node AS n0
  WHERE n0:`Source`|`Conference`
  WITH n0, head(COLLECT {
      UNWIND range(0, size(n0.`.tokens`) - 1) AS i2
      WITH i2, ' ' + n0.`.tokens`[i2] + ' ' AS t3
      WHERE all(word IN $p1 WHERE all(term IN word[0] WHERE t3 CONTAINS term) OR t3 CONTAINS word[1])
      WITH [(CASE WHEN n0.`.normals`[i2] = $p2 THEN 0 WHEN n0.`.normals`[i2] STARTS WITH $p2 THEN 1 WHEN n0.`.kinds`[i2] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n0.`.weights`[i2], i2] AS f4
      ORDER BY f4 LIMIT 1
      RETURN f4
    }) AS b1 WHERE b1 IS NOT NULL
  RETURN count(n0) AS x5
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p0) YIELD node AS n0
  WHERE n0:`Source`|`Conference`
  WITH n0, head(COLLECT {
      UNWIND range(0, size(n0.`.tokens`) - 1) AS i6
      WITH i6, ' ' + n0.`.tokens`[i6] + ' ' AS t7
      WHERE all(word IN $p1 WHERE all(term IN word[0] WHERE t7 CONTAINS term) OR t7 CONTAINS word[1])
      WITH [(CASE WHEN n0.`.normals`[i6] = $p2 THEN 0 WHEN n0.`.normals`[i6] STARTS WITH $p2 THEN 1 WHEN n0.`.kinds`[i6] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n0.`.weights`[i6], i6] AS f8
      ORDER BY f8 LIMIT 1
      RETURN f8
    }) AS b1 WHERE b1 IS NOT NULL AND (b1[0] / 1048576 > $p4 OR b1[0] / 1048576 = $p4 AND n0.id > $p5)
  WITH n0, b1 ORDER BY b1[0] / 1048576, n0.id LIMIT $p3
  RETURN collect([n0.id, '', b1[0] / 1048576]) AS x9
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p0) YIELD node AS n0
  WHERE n0:`Source`|`Conference`
  WITH n0, head(COLLECT {
      UNWIND range(0, size(n0.`.tokens`) - 1) AS i10
      WITH i10, ' ' + n0.`.tokens`[i10] + ' ' AS t11
      WHERE all(word IN $p1 WHERE all(term IN word[0] WHERE t11 CONTAINS term) OR t11 CONTAINS word[1])
      WITH [(CASE WHEN n0.`.normals`[i10] = $p2 THEN 0 WHEN n0.`.normals`[i10] STARTS WITH $p2 THEN 1 WHEN n0.`.kinds`[i10] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n0.`.weights`[i10], i10] AS f12
      ORDER BY f12 LIMIT 1
      RETURN f12
    }) AS b1 WHERE b1 IS NOT NULL AND NOT (b1[0] / 1048576 > $p4 OR b1[0] / 1048576 = $p4 AND n0.id > $p5)
  RETURN count(n0) > 0 AS x13
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p0) YIELD node AS n0
  WHERE n0:`Source`|`Conference`
  WITH n0, head(COLLECT {
      UNWIND range(0, size(n0.`.tokens`) - 1) AS i16
      WITH i16, ' ' + n0.`.tokens`[i16] + ' ' AS t17
      WHERE all(word IN $p1 WHERE all(term IN word[0] WHERE t17 CONTAINS term) OR t17 CONTAINS word[1])
      WITH [(CASE WHEN n0.`.normals`[i16] = $p2 THEN 0 WHEN n0.`.normals`[i16] STARTS WITH $p2 THEN 1 WHEN n0.`.kinds`[i16] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n0.`.weights`[i16], i16] AS f18
      ORDER BY f18 LIMIT 1
      RETURN f18
    }) AS b1 WHERE b1 IS NOT NULL AND (b1[0] / 1048576 > $p4 OR b1[0] / 1048576 = $p4 AND n0.id > $p5)
  WITH n0, b1 ORDER BY b1[0] / 1048576, n0.id LIMIT $p6
  CALL (n0) {
    WITH n0 WHERE n0:`Conference`
    MATCH (n0)-[:`HOSTED_BY`]->(n14)
    WITH n14 LIMIT 1
    RETURN head(collect([n14.`name`])) AS x15
  }
  RETURN collect([
    [n0.id, '', b1[0] / 1048576],
    n0.`.texts`[b1[1]],
    CASE
      WHEN n0:`Claim`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document` THEN [0, n0.`id`]
      WHEN n0:`Source` THEN [1, n0.`id`, n0.`publisher`]
      WHEN n0:`Conference` THEN [2, n0.`id`, n0.`startDate`, x15]
      ELSE []
    END
  ]) AS x19
}
RETURN [[x5, [x9, x13], x19]]
