import { copy } from "./clipboard.js";

const pages: Readonly<Record<string, { readonly name: string; readonly address: string; readonly takesQuery: boolean }>> = {
  bananacakepop: { name: "Banana Cake Pop", address: "/graphql/ide/", takesQuery: false },
  graphiql: { name: "GraphiQL", address: "/graphql/ide/", takesQuery: true },
  plain: { name: "the plain form", address: "/graphql/plain", takesQuery: true },
};

/** Where the server lets one ask in GraphQL, as it has written into the head of the page; null where nowhere. */
export const askPage = pages[document.querySelector<HTMLMetaElement>("meta[name=ask-in]")?.content ?? ""] ?? null;

/** Opens that page with a query in it. One that takes none from its address finds it on the clipboard. */
export async function openQuery(query: string): Promise<void> {
  if (!askPage) return;
  if (!askPage.takesQuery) await copy(query, "Query copied");
  location.assign(askPage.takesQuery ? `${askPage.address}#query=${encodeURIComponent(query)}` : askPage.address);
}
