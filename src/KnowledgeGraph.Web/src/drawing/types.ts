import type { RelationshipName } from "../../generated/graphql/graphql.js";
import facts from "../../generated/nodeTypes.json";
import relationships from "../../generated/relationshipTypes.json";

/** Types that are drawn alike: by colour and shape at once, so that neither has to be told apart alone. */
export interface Family {
  readonly name: string;
  readonly shape: "hexagon" | "ellipse" | "round-rectangle" | "cut-rectangle" | "octagon";
  /** Three to one or more against white icons and against the ground of both themes. */
  readonly colour: string;
}

const events: Family = { name: "event", shape: "hexagon", colour: "#2f6fc4" };
const people: Family = { name: "person", shape: "ellipse", colour: "#c0560e" };
const bodies: Family = { name: "body", shape: "round-rectangle", colour: "#17805f" };
const texts: Family = { name: "text", shape: "cut-rectangle", colour: "#8058c2" };
const ideas: Family = { name: "idea", shape: "octagon", colour: "#bf3f70" };
const others: Family = { name: "other", shape: "ellipse", colour: "#6b7483" };

export const families: readonly Family[] = [events, people, bodies, texts, ideas, others];

const familyOfType: Readonly<Record<string, Family>> = {
  Conference: events, Occurrence: events, Election: events,
  Official: people, Journalist: people,
  Organization: bodies, Office: bodies, Nation: bodies, Place: bodies, Group: bodies,
  Resolution: texts, Declaration: texts, Quotation: texts, Document: texts,
  Aim: ideas, Topic: ideas,
};

/** A type that the page was not built for is drawn too, in grey. */
export const familyOf = (type: string): Family => familyOfType[type] ?? others;

const icons = import.meta.glob<string>("./icons/*.svg", { eager: true, query: "?url", import: "default" });

export const iconOf = (type: string): string => icons[`./icons/${type}.svg`] ?? icons["./icons/Other.svg"] ?? "";

export interface NodeTypeFacts {
  /** The root field that finds a node of the type. */
  readonly root: string;
  readonly description: string;
  readonly properties: readonly { readonly name: string; readonly description: string }[];
}

export const nodeTypes: Readonly<Record<string, NodeTypeFacts>> = facts;

/** In the order of names. */
export const relationshipTypes = relationships as readonly RelationshipName[];

/** `HELD_IN` as "held in", `participantCount` as "participant count". */
export const inWords = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replaceAll("_", " ") : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
