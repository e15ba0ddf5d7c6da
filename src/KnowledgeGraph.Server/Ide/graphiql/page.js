// The page of GraphiQL: what it asks, and with which query it opens.
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "./page.css";

// Where the address of the page names a user, a relative one would too, and fetch refuses that.
const at = (path) => new URL(path, location.origin + location.pathname);

const ask = async (request, { headers } = {}) => {
  const response = await fetch(at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body: JSON.stringify(request),
  });
  return response.json();
};

/** The query that the address holds, as in /graphql/ide/#query=%7B...%7D; nothing of it is sent to the server. */
const queryOfAddress = () => new URLSearchParams(location.hash.slice(1)).get("query") ?? undefined;

const { document: questions } = await (await fetch(at("settings.json"))).json();
const brand = createElement(GraphiQL.Logo, null, createElement("a", { href: "/" }, "KnowledgeGraph"));

createRoot(document.getElementById("page")).render(
  createElement(GraphiQL, { fetcher: ask, defaultQuery: questions, initialQuery: queryOfAddress() }, brand));
