import { graphql } from "relay-runtime";

export const claim = graphql`
  fragment Evidence_claim on Claim {
    status
    certainty
    value
    citations(first: 5) {
      edges {
        line
        excerpt
        node {
          title
          url
          retrieved
        }
      }
    }
  }
`;

// An interface, refetched through `node(id:)` all the same.
export const entity = graphql`
  fragment Evidence_entity on Entity
  @argumentDefinitions(fields: { type: "[String!]" })
  @refetchable(queryName: "EvidenceEntityQuery") {
    id
    label
    claims(fields: $fields) {
      shown
      ...Evidence_claim
      object {
        ...Evidence_object
      }
    }
  }
`;

export const object = graphql`
  fragment Evidence_object on Entity {
    __typename
    label
  }
`;
