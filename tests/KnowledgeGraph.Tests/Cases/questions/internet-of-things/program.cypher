CALL () {
  CALL db.index.fulltext.queryNodes('.1 texts', $p3) YIELD node AS n0
  WHERE n0:`Topic`
  WITH n0, head(COLLECT {
      UNWIND range(0, size(n0.`.tokens`) - 1) AS i8
      WITH i8, ' ' + n0.`.tokens`[i8] + ' ' AS t9
      WHERE all(word IN $p4 WHERE all(term IN word[0] WHERE t9 CONTAINS term) OR t9 CONTAINS word[1])
      WITH [(CASE WHEN n0.`.normals`[i8] = $p5 THEN 0 WHEN n0.`.normals`[i8] STARTS WITH $p5 THEN 1 WHEN n0.`.kinds`[i8] < 2 THEN 2 ELSE 3 END) * 1125899906842624 + n0.`.weights`[i8], i8] AS f10
      ORDER BY f10 LIMIT 1
      RETURN f10
    }) AS b1 WHERE b1 IS NOT NULL
  WITH n0, b1 ORDER BY b1[0] / 1048576, n0.id LIMIT $p2
  CALL (n0) {
    WITH n0 WHERE n0:`Topic`
    MATCH (n0)<-[r3:`CONCERNS`]-(n2) WHERE n2:`Resolution`|`Declaration`
    WITH n2, r3 ORDER BY n2.id, coalesce(r3.`.key`, '') LIMIT $p1
    CALL (n2) {
      WITH n2 WHERE n2:`Resolution`
      MATCH (n2)<-[r5:`ADOPTED`]-(n4)
      WITH n4, r5 ORDER BY n4.id, coalesce(r5.`.key`, '') LIMIT $p0
      RETURN collect([
        r5.`date`,
        CASE
          WHEN n4:`Conference` THEN [2, n4.`name`, n4.`startDate`]
          WHEN n4:`Nation`|`Group` THEN [9]
          ELSE []
        END
      ]) AS x6
    }
    RETURN collect(CASE
      WHEN n2:`Resolution` THEN [11, n2.`number`, n2.`title`, [x6]]
      WHEN n2:`Declaration` THEN [12]
      ELSE []
    END) AS x7
  }
  RETURN collect([
    n0.`.texts`[b1[1]],
    CASE
      WHEN n0:`Claim`|`Source`|`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Resolution`|`Declaration`|`Aim`|`Group`|`Quotation`|`Document` THEN [0, n0.`id`, CASE WHEN n0:`Claim` THEN n0.`id` WHEN n0:`Source`|`Resolution`|`Declaration`|`Document` THEN n0.`title` WHEN n0:`Conference`|`Occurrence`|`Election`|`Official`|`Journalist`|`Office`|`Organization`|`Nation`|`Place`|`Group` THEN n0.`name` WHEN n0:`Aim`|`Quotation` THEN n0.`text` END]
      WHEN n0:`Topic` THEN [14, n0.`id`, n0.`name`, [COUNT { (n0)<-[:`CONCERNS`]-(n2) WHERE n2:`Resolution`|`Declaration` }, x7]]
      ELSE []
    END
  ]) AS x11
}
RETURN [[x11]]
