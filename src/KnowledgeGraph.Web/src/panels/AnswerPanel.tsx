import type { JSX } from "preact";
import { inWords, plural } from "../drawing/types.js";
import { add } from "../page/adding.js";
import { select } from "../page/arranging.js";
import { showPaths } from "../page/asking.js";
import { anyPath, type Part } from "../api/fetching.js";
import type { Node } from "../store/graph.js";
import { store, type Answer, type State } from "../store/store.js";
import { linkId } from "../store/view.js";
import { Evidence } from "./Evidence.js";
import { Section, Sign } from "./parts.js";
import { longest, PathChoice, type PathFacts } from "./PathChoice.js";

export const AnswerPanel = ({ answer, state }: { answer: Answer; state: State }): JSX.Element => (
  <>
    {answer.kind === "paths" ? <PathsAnswer answer={answer} /> : <CommonAnswer answer={answer} state={state} />}
    <p class="links"><button type="button" class="quiet" onClick={() => store.set({ answer: null })}>Close</button></p>
  </>
);

const PathsAnswer = ({ answer: { from, to, paths, limits } }: { answer: Extract<Answer, { kind: "paths" }> }): JSX.Element => (
  <>
    <h2>From {from.label} to {to.label}</h2>
    {paths.length === 0 ? <NoPath from={from} to={to} limits={limits} /> : <p class="note">{plural(paths.length, "path")} of {plural(paths[0]!.relationships.length, "step")}; none is shorter.</p>}
    <PathChoice from={from} to={to} limits={limits} />
    {paths.map((path, index) => <Steps key={index} path={path} title={paths.length === 1 ? "Step by step" : `Path ${index + 1}`} id={`path-${index}`} />)}
  </>
);

const NoPath = ({ from, to, limits }: PathFacts): JSX.Element => (
  <>
    <p>There is none within {plural(limits.maxLength, "step")}{limits.types.length > 0 || limits.direction ? " over these relationships" : ""}.</p>
    <p class="links">
      {limits.maxLength < longest && <button type="button" onClick={() => void showPaths(from, to, { ...limits, maxLength: longest })}>Look within {longest} steps</button>}
      {(limits.types.length > 0 || limits.direction) && <button type="button" onClick={() => void showPaths(from, to, { ...anyPath, maxLength: limits.maxLength })}>Follow any relationship</button>}
    </p>
  </>
);

const Steps = ({ path, title, id }: { path: Part; title: string; id: string }): JSX.Element => (
  <Section id={id} title={title}>
    <ol class="steps">
      {path.relationships.map((row) => {
        const label = (end: string): string => path.nodes.find((node) => node.id === end)?.label ?? end;
        return (
          <li key={row.id} class="relationship">
            <p class="sentence"><button type="button" class="node" onClick={() => select([linkId(row.source, row.target)])}>
              {label(row.source)} <b>{inWords(row.type)}</b> {label(row.target)}
            </button></p>
            <Evidence claims={row.claims} />
          </li>
        );
      })}
    </ol>
  </Section>
);

const CommonAnswer = ({ answer: { one, other, shared, ofOne, ofOther }, state }: { answer: Extract<Answer, { kind: "common" }>; state: State }): JSX.Element => (
  <>
    <h2>{one.label} and {other.label}</h2>
    <Neighbours id="shared" title="In common" nodes={shared} state={state} />
    <Neighbours id="of-one" title={`Only ${one.label}`} nodes={ofOne} state={state} />
    <Neighbours id="of-other" title={`Only ${other.label}`} nodes={ofOther} state={state} />
  </>
);

interface NeighboursFacts { id: string; title: string; nodes: readonly Node[]; state: State }

const Neighbours = ({ id, title, nodes, state }: NeighboursFacts): JSX.Element => (
  <Section id={id} title={`${title} (${nodes.length})`}>
    {nodes.length === 0 ? <p class="note">Nothing.</p> : (
      <>
        <ul class="nodes">{nodes.map((node) => (
          <li key={node.id}><button type="button" class="node" onClick={() => void add([node.id])}><Sign type={node.type} isSmall />{node.label}</button></li>
        ))}</ul>
        {nodes.length <= 50 && nodes.some((node) => !state.view.nodes.has(node.id))
          && <button type="button" onClick={() => void add(nodes.map((node) => node.id), false)}>Draw these</button>}
      </>
    )}
  </Section>
);
