CALL () {
  MATCH (n0:`Place.1`) WHERE n0.id = $p0
  WITH n0 LIMIT 1
  CALL (n0) {
    MATCH p1 = (n0)-[:`HELD_IN`|`HOSTED_BY`|`PART_OF`*1..3]-(n4) WHERE n4 <> n0
    WITH n4, min(length(p1)) AS d3
    RETURN count(n4) AS x5
  }
  CALL (n0) {
    MATCH p1 = (n0)-[:`HELD_IN`|`HOSTED_BY`|`PART_OF`*1..3]-(n4) WHERE n4 <> n0
    WITH n4, min(length(p1)) AS d3
    WITH n4, d3 ORDER BY d3, n4.id LIMIT $p1
    RETURN collect([n4.id, '', d3]) AS x6
  }
  CALL (n0) {
    MATCH p1 = (n0)-[:`HELD_IN`|`HOSTED_BY`|`PART_OF`*1..3]-(n4) WHERE n4 <> n0
    WITH n4, min(length(p1)) AS d3
    WITH n4, d3 ORDER BY d3, n4.id LIMIT $p2
    RETURN collect([d3, [2, n4.`id`, CASE WHEN n4:`Conference`|`Occurrence`|`Election`|`Organization`|`Nation`|`Place` THEN n4.`name` WHEN n4:`Document` THEN n4.`title` END]]) AS x7
  }
  RETURN head(collect([[x5, [x6], x7]])) AS x8
}
RETURN [x8]
