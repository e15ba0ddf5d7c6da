/** Somebody no longer waits for what was under way. */
export class Cancelled extends Error {}
