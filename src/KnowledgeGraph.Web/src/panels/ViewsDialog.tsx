import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { openFile } from "../page/opening.js";
import { forget, save, savedViews } from "../page/savedViews.js";
import { closeDialog } from "./Dialogs.js";

/** Views that this browser keeps; a file holds one for others. */
export function ViewsDialog(): JSX.Element {
  const [views, setViews] = useState(savedViews());
  const [name, setName] = useState("");
  const keep = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    save(name.trim());
    setName("");
    setViews(savedViews());
  };
  return (
    <>
      <form class="choices" onSubmit={keep}>
        <label for="view-name" class="hidden">Name of this view</label>
        <input id="view-name" type="text" placeholder="Name of this view" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <button type="submit" class="primary">Save</button>
      </form>
      {views.length === 0 ? <p class="note">None is saved in this browser yet.</p> : (
        <ul class="views">{views.map((view) => (
          <li key={view.name}>
            <a href={view.address} onClick={closeDialog}>{view.name}</a>
            <button type="button" class="quiet" onClick={() => { forget(view.name); setViews(savedViews()); }}>Forget<span class="hidden"> {view.name}</span></button>
          </li>
        ))}</ul>
      )}
      <p class="note"><label>Open a view from a JSON file that was exported here: <input type="file" accept=".json,application/json"
        onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file) void openFile(file); closeDialog(); }} /></label></p>
    </>
  );
}
