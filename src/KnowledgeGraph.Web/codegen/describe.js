// Writes what the page must know of the schema beside its TypeScript types: of each node type the root field that finds a node and
// the properties to ask for, with their descriptions; and the names of relationships. A page that asked the server would fail where introspection is turned off.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildSchema, getNamedType, isInterfaceType, isLeafType, isObjectType } from "graphql";

const schema = buildSchema(readFileSync("../../graph-schema/api.graphql", "utf8"));
const roots = Object.values(schema.getQueryType().getFields());

// What every node has is asked for everywhere, and is no property.
const common = new Set(["id", "label"]);

const propertiesOf = (type) => Object.values(type.getFields())
  .filter((field) => isLeafType(getNamedType(field.type)) && !common.has(field.name))
  .map((field) => ({ name: field.name, description: field.description ?? "" }));

const rootOf = (type) => roots.find((field) => field.type === type)?.name;

const isNode = (type) => isObjectType(type) && type.getInterfaces().some((face) => face.name === "Entity");

const facts = Object.values(schema.getTypeMap())
  .filter((type) => isNode(type) && rootOf(type))
  .map((type) => [type.name, { root: rootOf(type), description: type.description ?? "", properties: propertiesOf(type) }]);

const events = schema.getType("Event");
if (!isInterfaceType(events)) throw new Error("api.graphql has no interface Event, by which the page tells time.");

const relationships = schema.getType("RelationshipName").getValues().map(({ name }) => name).sort();

mkdirSync("generated", { recursive: true });
writeFileSync("generated/nodeTypes.json", `${JSON.stringify(Object.fromEntries(facts), null, 1)}\n`);
writeFileSync("generated/relationshipTypes.json", `${JSON.stringify(relationships, null, 1)}\n`);
