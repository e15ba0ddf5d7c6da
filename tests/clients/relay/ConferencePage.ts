import { graphql } from "relay-runtime";

// The resolutions of one conference, a page at a time: filter and order are the reader's, so they are part of the
// connection's identity and go with every refetch through `node(id:)`.
export const adopted = graphql`
  fragment ConferencePage_adopted on Conference
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
    where: { type: "ResolutionFilterInput" }
    whereEdge: { type: "ConferenceAdoptedEdgeFilterInput" }
    order: { type: "[ResolutionSortInput!]" }
    orderEdge: { type: "[AdoptionSortInput!]" }
  )
  @refetchable(queryName: "ConferencePageAdoptedQuery") {
    name
    adopted(first: $count, after: $cursor, where: $where, whereEdge: $whereEdge, order: $order, orderEdge: $orderEdge)
      @connection(key: "ConferencePage_adopted", filters: ["where", "whereEdge", "order", "orderEdge"]) {
      totalCount
      edgeAggregates {
        date {
          min
          max
        }
      }
      edges {
        date
        asNew
        claims(fields: ["date"]) {
          ...Evidence_claim
        }
        node {
          ...ResolutionRow_resolution
        }
      }
    }
  }
`;

export const page = graphql`
  query ConferencePageQuery($id: ID!, $where: ResolutionFilterInput, $order: [ResolutionSortInput!]) {
    conference(id: $id) {
      startDate
      host {
        name
      }
      ...ConferencePage_adopted @arguments(count: 10, where: $where, order: $order)
    }
  }
`;
