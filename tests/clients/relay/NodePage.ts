import { graphql } from "relay-runtime";

export const page = graphql`
  query NodePageQuery($id: ID!, $fields: [String!], $ids: [ID!]!) {
    node(id: $id) {
      id
      ...Evidence_entity @alias @arguments(fields: $fields)
      ... on Official {
        nation {
          name
        }
        offices(orderEdge: [{ from: ASC }]) {
          edges {
            from
            to
            node {
              name
            }
          }
        }
      }
    }
    nodes(ids: $ids) {
      __typename
      ...Evidence_object @alias
    }
  }
`;
