CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p0) YIELD node AS n0
  WHERE n0:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document`
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
  WHERE n0:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document`
  WITH n0, head(COLLECT {
      UNWIND range(0, size(n0.`.tokens`) - 1) AS i6
      WITH i6, ' ' + n0.`.tokens`[i6] + ' ' AS t7
      WHERE all(word IN $p1 WHERE all(term IN word[0] WHERE t7 CONTAINS term) OR t7 CONTAINS word[1])
      WITH [(CASE WHEN n0.`.normals`[i6] = $p2 THEN 0 WHEN n0.`.normals`[i6] STARTS WITH $p2 THEN 1 WHEN n0.`.kinds`[i6] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n0.`.weights`[i6], i6] AS f8
      ORDER BY f8 LIMIT 1
      RETURN f8
    }) AS b1 WHERE b1 IS NOT NULL
  WITH n0, b1 ORDER BY b1[0] / 1048576, n0.id LIMIT $p3
  RETURN collect([n0.`.texts`[b1[1]], n0.`.fields`[b1[1]], [CASE WHEN n0:`Claim` THEN 0 WHEN n0:`Source` THEN 1 WHEN n0:`Conference` THEN 2 WHEN n0:`Occurrence` THEN 3 WHEN n0:`Election` THEN 4 WHEN n0:`Official` THEN 5 WHEN n0:`Journalist` THEN 6 WHEN n0:`Office` THEN 7 WHEN n0:`Organization` THEN 8 WHEN n0:`Nation` THEN 9 WHEN n0:`Place` THEN 10 WHEN n0:`Resolution` THEN 11 WHEN n0:`Declaration` THEN 12 WHEN n0:`Aim` THEN 13 WHEN n0:`Topic` THEN 14 WHEN n0:`Group` THEN 15 WHEN n0:`Quotation` THEN 16 WHEN n0:`Document` THEN 17 END, n0.`id`, CASE WHEN n0:`Claim` THEN n0.`id` WHEN n0:`Source`|`Resolution`|`Declaration`|`Document` THEN n0.`title` WHEN n0:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n0.`name` WHEN n0:`Aim`|`Quotation` THEN n0.`text` END]]) AS x9
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p5) YIELD node AS n10
  WHERE n10:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document`
  WITH n10, head(COLLECT {
      UNWIND range(0, size(n10.`.tokens`) - 1) AS i12
      WITH i12, ' ' + n10.`.tokens`[i12] + ' ' AS t13
      WHERE all(word IN $p6 WHERE all(term IN word[0] WHERE t13 CONTAINS term) OR t13 CONTAINS word[1])
      WITH [(CASE WHEN n10.`.normals`[i12] = $p7 THEN 0 WHEN n10.`.normals`[i12] STARTS WITH $p7 THEN 1 WHEN n10.`.kinds`[i12] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n10.`.weights`[i12], i12] AS f14
      ORDER BY f14 LIMIT 1
      RETURN f14
    }) AS b11 WHERE b11 IS NOT NULL
  WITH n10, b11 ORDER BY b11[0] / 1048576, n10.id LIMIT $p4
  RETURN collect([n10.`.texts`[b11[1]], n10.`.fields`[b11[1]], [CASE WHEN n10:`Claim` THEN 0 WHEN n10:`Source` THEN 1 WHEN n10:`Conference` THEN 2 WHEN n10:`Occurrence` THEN 3 WHEN n10:`Election` THEN 4 WHEN n10:`Official` THEN 5 WHEN n10:`Journalist` THEN 6 WHEN n10:`Office` THEN 7 WHEN n10:`Organization` THEN 8 WHEN n10:`Nation` THEN 9 WHEN n10:`Place` THEN 10 WHEN n10:`Resolution` THEN 11 WHEN n10:`Declaration` THEN 12 WHEN n10:`Aim` THEN 13 WHEN n10:`Topic` THEN 14 WHEN n10:`Group` THEN 15 WHEN n10:`Quotation` THEN 16 WHEN n10:`Document` THEN 17 END, n10.`id`, CASE WHEN n10:`Claim` THEN n10.`id` WHEN n10:`Source`|`Resolution`|`Declaration`|`Document` THEN n10.`title` WHEN n10:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n10.`name` WHEN n10:`Aim`|`Quotation` THEN n10.`text` END]]) AS x15
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p9) YIELD node AS n16
  WHERE n16:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document`
  WITH n16, head(COLLECT {
      UNWIND range(0, size(n16.`.tokens`) - 1) AS i18
      WITH i18, ' ' + n16.`.tokens`[i18] + ' ' AS t19
      WHERE all(word IN $p10 WHERE all(term IN word[0] WHERE t19 CONTAINS term) OR t19 CONTAINS word[1])
      WITH [(CASE WHEN n16.`.normals`[i18] = $p11 THEN 0 WHEN n16.`.normals`[i18] STARTS WITH $p11 THEN 1 WHEN n16.`.kinds`[i18] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n16.`.weights`[i18], i18] AS f20
      ORDER BY f20 LIMIT 1
      RETURN f20
    }) AS b17 WHERE b17 IS NOT NULL
  WITH n16, b17 ORDER BY b17[0] / 1048576, n16.id LIMIT $p8
  RETURN collect([0, n16.`id`, CASE WHEN n16:`Claim` THEN n16.`id` WHEN n16:`Source`|`Resolution`|`Declaration`|`Document` THEN n16.`title` WHEN n16:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Topic`|`Group` THEN n16.`name` WHEN n16:`Aim`|`Quotation` THEN n16.`text` END]) AS x21
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p12) YIELD node AS n22
  WHERE n22:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document`
  WITH n22, head(COLLECT {
      UNWIND range(0, size(n22.`.tokens`) - 1) AS i24
      WITH i24, ' ' + n22.`.tokens`[i24] + ' ' AS t25
      WHERE all(word IN $p13 WHERE all(term IN word[0] WHERE t25 CONTAINS term) OR t25 CONTAINS word[1])
      WITH [(CASE WHEN n22.`.normals`[i24] = $p14 THEN 0 WHEN n22.`.normals`[i24] STARTS WITH $p14 THEN 1 WHEN n22.`.kinds`[i24] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n22.`.weights`[i24], i24] AS f26
      ORDER BY f26 LIMIT 1
      RETURN f26
    }) AS b23 WHERE b23 IS NOT NULL
  RETURN count(n22) AS x27
}
CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p12) YIELD node AS n22
  WHERE n22:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Topic`|`Group`|`Quotation`|`Document`
  WITH n22, head(COLLECT {
      UNWIND range(0, size(n22.`.tokens`) - 1) AS i28
      WITH i28, ' ' + n22.`.tokens`[i28] + ' ' AS t29
      WHERE all(word IN $p13 WHERE all(term IN word[0] WHERE t29 CONTAINS term) OR t29 CONTAINS word[1])
      WITH [(CASE WHEN n22.`.normals`[i28] = $p14 THEN 0 WHEN n22.`.normals`[i28] STARTS WITH $p14 THEN 1 WHEN n22.`.kinds`[i28] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n22.`.weights`[i28], i28] AS f30
      ORDER BY f30 LIMIT 1
      RETURN f30
    }) AS b23 WHERE b23 IS NOT NULL
  WITH n22, b23 ORDER BY b23[0] / 1048576, n22.id LIMIT $p15
  RETURN collect([0, n22.`id`]) AS x31
}
RETURN [[x5, x9], [x15], [x21], [x27, x31]]
