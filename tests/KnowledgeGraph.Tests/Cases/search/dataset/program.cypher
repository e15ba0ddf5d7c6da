CALL () {
  MATCH (n1:`Source.1`) WHERE n1.id IS NOT NULL
  WITH n1 ORDER BY n1.id LIMIT 1000
  RETURN collect([n1.`id`, n1.`title`, n1.`licence`]) AS x2
}
RETURN [[[['Claim', COUNT { MATCH (n0:`Claim.1`) }], ['Source', COUNT { MATCH (n0:`Source.1`) }], ['Conference', COUNT { MATCH (n0:`Conference.1`) }], ['Occurrence', COUNT { MATCH (n0:`Occurrence.1`) }], ['Election', COUNT { MATCH (n0:`Election.1`) }], ['Official', COUNT { MATCH (n0:`Official.1`) }], ['Journalist', COUNT { MATCH (n0:`Journalist.1`) }], ['Office', COUNT { MATCH (n0:`Office.1`) }], ['Organization', COUNT { MATCH (n0:`Organization.1`) }], ['Nation', COUNT { MATCH (n0:`Nation.1`) }], ['Place', COUNT { MATCH (n0:`Place.1`) }], ['Resolution', COUNT { MATCH (n0:`Resolution.1`) }], ['Declaration', COUNT { MATCH (n0:`Declaration.1`) }], ['Aim', COUNT { MATCH (n0:`Aim.1`) }], ['Topic', COUNT { MATCH (n0:`Topic.1`) }], ['Group', COUNT { MATCH (n0:`Group.1`) }], ['Quotation', COUNT { MATCH (n0:`Quotation.1`) }], ['Document', COUNT { MATCH (n0:`Document.1`) }]], x2]]
