import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions: { code: string; hint?: string } }[];
}

/** Asks a server and gives the data, typed by the operation; errors are thrown with their code. */
export async function ask<Data, Variables>(url: string, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const answer = (await response.json()) as Answer<Data>;
  if (!answer.data) throw new Error(answer.errors?.map((error) => `${error.extensions.code} ${error.message}`).join("\n"));
  return answer.data;
}
