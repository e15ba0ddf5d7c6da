import { graphql } from "../../generated/graphql/index.js";

graphql(`
  fragment Row on Entity {
    __typename
    id
    label
    ... on Event {
      startDate
      endDate
    }
  }
`);

graphql(`
  fragment Evidence on Claim {
    id
    predicate
    key
    value
    exactness
    status
    shown
    certainty
    note
    about {
      id
      label
    }
    object {
      id
      label
    }
    citations(first: 20) {
      edges {
        excerpt
        line
        locator
        node {
          id
          title
          publisher
          url
          published
        }
      }
    }
  }
`);

graphql(`
  fragment Step on Relationship {
    type
    key
    source {
      id
    }
    target {
      id
    }
    claims {
      ...Evidence
    }
  }
`);

/** The nodes with these ids; null in the place of each that is not there. */
export const Rows = graphql(`
  query Rows($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...Row
      ... on Entity {
        relationships {
          type
          direction
          count
        }
      }
    }
  }
`);

graphql(`
  fragment ClaimPage on ClaimsConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Evidence
    }
  }
`);

/** What is claimed of relationships that join one of `$fresh` with one of `$all`; one that the graph holds has a claim that is shown. */
export const Between = graphql(`
  query Between($fresh: [ID!]!, $all: [ID!]!, $after: String) {
    claims(
      first: 100
      after: $after
      where: { or: [{ about: { id: { in: $fresh } }, object: { id: { in: $all } } }, { about: { id: { in: $all } }, object: { id: { in: $fresh } } }] }
    ) {
      ...ClaimPage
    }
  }
`);

/** What is claimed of these nodes themselves, their relationships left out. */
export const Facts = graphql(`
  query Facts($ids: [ID!]!, $after: String) {
    claims(first: 100, after: $after, where: { about: { id: { in: $ids } }, object: { exists: false } }) {
      ...ClaimPage
    }
  }
`);

/** What is claimed of these nodes as a whole: that is what everything rests on that came with them and has no claim of its own. */
export const Wholes = graphql(`
  query Wholes($ids: [ID!]!, $after: String) {
    claims(first: 100, after: $after, where: { about: { id: { in: $ids } }, predicate: { eq: "*" } }) {
      ...ClaimPage
    }
  }
`);

/** What goes out from these nodes; of each relationship only whether it has claims of its own. */
export const Outgoing = graphql(`
  query Outgoing($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        neighbors(direction: OUT, first: 100) {
          edges {
            relationship {
              type
              key
              source {
                id
              }
              target {
                id
              }
              claims {
                id
              }
            }
          }
        }
      }
    }
  }
`);

/** Readings about relationships of a node that the graph does not follow. */
export const SetAside = graphql(`
  query SetAside($id: ID!) {
    claims(
      first: 50
      where: { shown: { eq: false }, object: { exists: true }, or: [{ about: { id: { eq: $id } } }, { object: { id: { eq: $id } } }] }
    ) {
      nodes {
        ...Evidence
      }
    }
  }
`);

/** The neighbours of a node along some of its relationships. */
export const Neighbours = graphql(`
  query Neighbours($id: ID!, $types: [RelationshipName!], $direction: RelationshipDirection, $after: String) {
    node(id: $id) {
      ... on Entity {
        neighbors(types: $types, direction: $direction, first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...Row
            }
            relationship {
              ...Step
            }
          }
        }
      }
    }
  }
`);

export const Search = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      edges {
        matched
        field
        node {
          ...Row
        }
      }
    }
  }
`);

export const Paths = graphql(`
  query Paths($from: ID!, $to: ID!, $types: [RelationshipName!], $direction: RelationshipDirection, $maxLength: Int!) {
    paths(from: $from, to: $to, types: $types, direction: $direction, maxLength: $maxLength, first: 5) {
      length
      nodes {
        ...Row
      }
      relationships {
        ...Step
      }
    }
  }
`);

export const Common = graphql(`
  query Common($ids: [ID!]!, $after: String) {
    common(ids: $ids, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Row
      }
    }
  }
`);

export const DataSet = graphql(`
  query DataSet {
    dataset {
      version
      counts {
        type
        count
      }
    }
  }
`);

/** The ids of nodes that a ready-made question is about. */
export const Hosts = graphql(`
  query Hosts {
    conferences(first: 100, where: { kind: { eq: PLENIPOTENTIARY }, host: { exists: true } }) {
      nodes {
        id
        host {
          id
        }
      }
    }
  }
`);

export const Sayings = graphql(`
  query Sayings {
    quotations(first: 100) {
      nodes {
        id
        speaker {
          id
        }
        saidAt {
          id
        }
      }
    }
  }
`);

export const Leaders = graphql(`
  query Leaders($office: ID!) {
    office(id: $office) {
      id
      holders(first: 100) {
        nodes {
          id
        }
      }
    }
  }
`);
