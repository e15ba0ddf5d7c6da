import type { Details } from "../api/details.js";
import type { Part, PathLimits, Served } from "../api/fetching.js";
import { emptyGraph, type Graph, type Node } from "./graph.js";
import { sceneOf, type Scene } from "./scene.js";
import { emptyView, type View } from "./view.js";

/** Everything that the page shows, at one moment. */
export interface State {
  readonly graph: Graph;
  readonly view: View;
  readonly scene: Scene;
  /** All about the nodes that have been selected, by id. */
  readonly details: ReadonlyMap<string, Details>;
  /** What is being waited for, in words; null where nothing is. */
  readonly busy: string | null;
  /** It has taken so long that it can be cancelled. */
  readonly isSlow: boolean;
  readonly problem: Problem | null;
  /** Said to screen readers when it changes. */
  readonly announcement: string;
  readonly menu: MenuAt | null;
  /** An answer that stands in the panel in place of what is said about the selection. */
  readonly answer: Answer | null;
  readonly dialog: Dialog | null;
  /** What data the server serves; null until it has said so. */
  readonly served: Served | null;
}

export type Answer =
  | { readonly kind: "paths"; readonly from: Node; readonly to: Node; readonly limits: PathLimits; readonly paths: readonly Part[] }
  | { readonly kind: "common"; readonly one: Node; readonly other: Node; readonly shared: readonly Node[]; readonly ofOne: readonly Node[]; readonly ofOther: readonly Node[] };

export type Dialog =
  | { readonly kind: "help" }
  | { readonly kind: "query" }
  | { readonly kind: "views" }
  /** Chooses the end of a path that begins at a node. */
  | { readonly kind: "path"; readonly from: Node }
  /** Chooses what to draw of more than anyone wants to see at once; `part` may be the first of all these `count`. */
  | { readonly kind: "pick"; readonly title: string; readonly part: Part; readonly count: number };

/** What went wrong, and how to try again. */
export interface Problem {
  readonly text: string;
  readonly code: string;
  readonly retry: (() => void) | null;
}

/** The menu of a node, where it was asked for on the page. */
export interface MenuAt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Holds the state; whoever shows a part of it is told when it has changed. */
export class Store {
  #state: State = {
    graph: emptyGraph, view: emptyView, scene: sceneOf(emptyGraph, emptyView), details: new Map(),
    busy: null, isSlow: false, problem: null, announcement: "", menu: null, answer: null, dialog: null, served: null,
  };
  readonly #listeners = new Set<(state: State, before: State) => void>();

  get state(): State {
    return this.#state;
  }

  set(change: Partial<Omit<State, "scene">>): void {
    const before = this.#state;
    const next = { ...before, ...change };
    const isSameScene = next.graph === before.graph && next.view === before.view;
    this.#state = isSameScene ? next : { ...next, scene: sceneOf(next.graph, next.view) };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  subscribe(listener: (state: State, before: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const store = new Store();
