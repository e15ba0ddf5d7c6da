import type { JSX } from "preact";
import { askPage } from "../page/askIn.js";
import { hasSingleKeys, setSingleKeys } from "../page/preferences.js";

const keys: readonly (readonly [string, string])[] = [
  ["/", "to the search"],
  ["Ctrl + Z, Ctrl + Y", "undo, redo; as the browser's back and forward"],
  ["Arrows", "in the drawing: to the next node along a relationship; with Shift, select that too"],
  ["Enter", "menu of the node: its relationships with their counts, path, pin, hide"],
  ["E", "through the relationships of the node, each with its evidence"],
  ["P, Delete, F", "pin, hide, show all"],
  ["+ and -", "zoom"],
  ["?", "this list"],
];

export const HelpDialog = (): JSX.Element => (
  <>
    <dl class="keys">{keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
    <p>A click selects, Shift and a click adds to the selection, a double click opens the menu, dragging pins. Everything that the drawing
      shows stands in Table and Tree too. What you see is in the address of the page: share it, or go back to it.</p>
    <p><label><input type="checkbox" checked={hasSingleKeys()} onChange={(event) => setSingleKeys(event.currentTarget.checked)} /> Keys of a single character</label></p>
    <p>More: {askPage && <><a href={askPage.address}>ask in GraphQL</a>, </>}<a href="/health/ready">the state of the server</a>.</p>
  </>
);
