CALL () {
  MATCH (n0:`Conference.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH (n0)-[r1:`FOLLOWED_BY`|`HELD_IN`|`HOSTED_BY`]-(n2)
    WITH n2, r1 ORDER BY n2.id DESC, type(r1) DESC, startNode(r1) <> n0 DESC, coalesce(r1.`.key`, '') DESC LIMIT $p1
    RETURN collect([n2.id, type(r1) + ' ' + CASE WHEN startNode(r1) <> n0 THEN 'IN' ELSE 'OUT' END + CASE coalesce(r1.`.key`, '') WHEN '' THEN '' ELSE ' ' + coalesce(r1.`.key`, '') END]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r1:`FOLLOWED_BY`|`HELD_IN`|`HOSTED_BY`]-(n2)
    WITH n2, r1 ORDER BY n2.id DESC, type(r1) DESC, startNode(r1) <> n0 DESC, coalesce(r1.`.key`, '') DESC LIMIT $p2
    CALL (r1) {
      WITH startNode(r1) AS n4
      RETURN head(collect([2, n4.`id`])) AS x5
    }
    CALL (r1) {
      WITH endNode(r1) AS n6
      RETURN head(collect([2, n6.`id`])) AS x7
    }
    CALL (r1) {
      UNWIND r1.`.claims` AS i9 MATCH (n8:`Claim.1`) WHERE n8.id = i9
      WITH DISTINCT n8
      WITH n8 ORDER BY n8.id LIMIT 100
      RETURN collect([n8.`id`]) AS x10
    }
    RETURN reverse(collect([[n2.id, type(r1) + ' ' + CASE WHEN startNode(r1) <> n0 THEN 'IN' ELSE 'OUT' END + CASE coalesce(r1.`.key`, '') WHEN '' THEN '' ELSE ' ' + coalesce(r1.`.key`, '') END], CASE WHEN startNode(r1) <> n0 THEN 'IN' ELSE 'OUT' END, [CASE WHEN n2:`Conference` THEN 2 WHEN n2:`Occurrence` THEN 3 WHEN n2:`Election` THEN 4 WHEN n2:`Nation` THEN 9 WHEN n2:`Place` THEN 10 END, n2.`id`, n2.`name`], [type(r1), x5, x7, x10]])) AS x11
  }
  RETURN head(collect([[COUNT { (n0)-[:`FOLLOWED_BY`|`HELD_IN`|`HOSTED_BY`]-() }, [x3], x11]])) AS x12
}
RETURN [x12]
