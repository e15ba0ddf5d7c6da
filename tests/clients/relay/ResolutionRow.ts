import { graphql } from "relay-runtime";

// Who adopted it is a union: the members are told apart by their type.
export const row = graphql`
  fragment ResolutionRow_resolution on Resolution {
    number
    title
    kind
    adoptedBy(first: 3) {
      nodes {
        __typename
        ... on Conference {
          name
          startDate
        }
        ... on Nation {
          name
        }
      }
    }
  }
`;
