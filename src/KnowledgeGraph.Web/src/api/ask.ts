import { Cancelled } from "../store/cancelled.js";
import type { TypedDocumentString } from "../../generated/graphql/graphql.js";

// Where the address of the page names a user, a relative one would too, and fetch refuses that.
const endpoint = `${globalThis.location?.origin ?? ""}/graphql`;

interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string; hint?: string } }[];
}

/** What the server refused or could not do; `code` is one of docs/errors.md, or `OFFLINE`. */
export class AskError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

// Those that wait for an answer.
const open = new Set<AbortController>();

/** Ends all requests that wait for an answer: each throws that it was {@link Cancelled}. */
export function cancelRequests(): void {
  for (const request of open) request.abort(new Cancelled());
}

/** Asks the server. Throws an {@link AskError} where there is no data, and whatever a signal was aborted with. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables> | string, variables: Variables, signal?: AbortSignal): Promise<Data> {
  const answer = await answerTo<Data>(JSON.stringify({ query: document.toString(), variables }), signal);
  if (answer.data) return answer.data;
  const [error] = answer.errors ?? [];
  throw new AskError(error?.extensions?.code ?? String(answer.status), error?.message ?? "The server sent no data.");
}

async function answerTo<Data>(body: string, signal: AbortSignal | undefined): Promise<Answer<Data>> {
  const request = new AbortController();
  const either = signal ? AbortSignal.any([signal, request.signal]) : request.signal;
  open.add(request);
  try {
    return await read<Data>(await send(body, either), either);
  } finally {
    open.delete(request);
  }
}

async function send(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body,
      signal,
    });
  } catch {
    signal.throwIfAborted();
    throw new AskError("OFFLINE", "The server cannot be reached.");
  }
}

async function read<Data>(response: Response, signal: AbortSignal): Promise<Answer<Data>> {
  try {
    return { ...((await response.json()) as object), status: response.status };
  } catch {
    signal.throwIfAborted();
    throw new AskError(String(response.status), `The server answered ${response.status} with something that is not JSON.`);
  }
}
