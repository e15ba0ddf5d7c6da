import { render } from "preact";
import { open } from "./page/opening.js";
import { pageKeys } from "./page/pageKeys.js";
import { App } from "./panels/App.js";
import { store } from "./store/store.js";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/forms.css";
import "./styles/overlays.css";
import "./styles/panels.css";
import "./styles/print.css";

// Cytoscape writes a rule of its own into the page unless an element of this name is there. The policy of the page forbids that,
// and base.css has the rule.
document.querySelector("link[rel=stylesheet]")?.setAttribute("id", "__________cytoscape_stylesheet");

const page = document.getElementById("page")!;
let isWaiting = false;

// Several changes in one turn are one picture.
store.subscribe(() => {
  if (isWaiting) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    render(<App state={store.state} />, page);
  });
});

render(<App state={store.state} />, page);
addEventListener("keydown", pageKeys);
void open();
