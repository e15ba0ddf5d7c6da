import type { JSX } from "preact";
import { plural } from "../drawing/types.js";
import type { State } from "../store/store.js";
import { tabs, type Tab } from "../store/view.js";
import { amend } from "../page/steps.js";
import { cancel } from "../page/waiting.js";
import { Canvas } from "./Canvas.js";
import { Header } from "./Header.js";
import { Dialogs } from "./Dialogs.js";
import { Legend } from "./Legend.js";
import { NodeMenu } from "./NodeMenu.js";
import { SidePanel } from "./SidePanel.js";
import { Table } from "./Table.js";
import { Timeline } from "./Timeline.js";
import { Tree } from "./Tree.js";

const tabNames: Readonly<Record<Tab, string>> = { graph: "Graph", table: "Table", tree: "Tree" };

/** The whole page. */
export const App = ({ state }: { state: State }): JSX.Element => (
  <>
    <Header state={state} />
    <aside class="legend-panel" aria-label="Legend and filters"><Legend state={state} /></aside>
    <main>
      <h1 class="hidden">The graph</h1>
      <Tabs tab={state.view.tab} />
      <Canvas state={state} isHidden={state.view.tab !== "graph"} />
      {state.view.tab === "table" && <Table state={state} />}
      {state.view.tab === "tree" && <Tree state={state} />}
      <Timeline state={state} />
    </main>
    <aside class="side-panel" aria-label="Evidence"><SidePanel state={state} /></aside>
    <Status state={state} />
    <NodeMenu state={state} />
    <Dialogs state={state} />
    <p class="hidden" role="status" aria-live="polite">{state.announcement}</p>
  </>
);

const Tabs = ({ tab }: { tab: Tab }): JSX.Element => (
  <div class="tabs" role="tablist" aria-label="Forms of the view" onKeyDown={walkTabs}>
    {tabs.map((name) => (
      <button key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={tab === name} aria-controls={name}
        tabIndex={tab === name ? 0 : -1} onClick={() => amend({ tab: name })}>{tabNames[name]}</button>
    ))}
  </div>
);

function walkTabs(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = tabs.findIndex((name) => `tab-${name}` === (event.target as HTMLElement).id);
  if (step === undefined || at < 0) return;
  const next = tabs[(at + step + tabs.length) % tabs.length]!;
  amend({ tab: next });
  document.getElementById(`tab-${next}`)?.focus();
}

const Status = ({ state: { scene, view, busy, isSlow, problem, served } }: { state: State }): JSX.Element => (
  <footer>
    <span>{scene.nodes.length} of {plural(view.nodes.size, "node")} shown, {plural(scene.relationships.length, "relationship")}</span>
    {served && <span>data version {served.version.slice(0, 8)}</span>}
    {busy && <span class="busy">{busy} …{isSlow && <> <button type="button" onClick={cancel}>Cancel</button></>}</span>}
    {problem && (
      <span class="problem" role="alert">
        {problem.text} ({problem.code}) What is drawn stays.
        {problem.retry && <button type="button" onClick={problem.retry}>Try again</button>}
      </span>
    )}
  </footer>
);
