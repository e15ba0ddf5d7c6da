import { graphql } from "relay-runtime";

// A connection of the root whose nodes are of an interface; it pages both ways.
export const events = graphql`
  fragment Timeline_events on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    from: { type: "PartialDate" }
    to: { type: "PartialDate" }
  )
  @refetchable(queryName: "TimelineEventsQuery") {
    events(
      first: $first
      after: $after
      last: $last
      before: $before
      where: { startDate: { gte: $from, lt: $to }, claims: { some: { status: { neq: DISPUTED } } } }
      order: [{ startDate: ASC }, { name: ASC }]
    ) @connection(key: "Timeline_events") {
      edges {
        node {
          __typename
          name
          startDate
          ... on Conference {
            ordinal
          }
          ... on Election {
            votesCast
          }
        }
      }
    }
  }
`;

export const page = graphql`
  query TimelinePageQuery($from: PartialDate!, $to: PartialDate) {
    ...Timeline_events @arguments(first: 50, from: $from, to: $to)
  }
`;
