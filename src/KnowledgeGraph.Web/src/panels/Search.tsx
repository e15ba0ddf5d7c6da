import { useEffect, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import { search, type Found } from "../api/fetching.js";
import { AskError } from "../api/ask.js";
import { fetchNear } from "../api/nearNames.js";
import type { Node } from "../store/graph.js";
import { store } from "../store/store.js";
import { Sign } from "./parts.js";

interface SearchFacts { id: string; label: string; choose: (node: Node) => void }
/** What is called so; where nothing is, what is called nearly so. */
interface Results { text: string; found: readonly Found[]; areNear: boolean }

const nothing: Results = { text: "", found: [], areNear: false };
// Preact's types know the role only together with a list attribute, which ARIA does not ask for.
const combobox = { role: "combobox" } as Record<string, string>;
// Shorter than a pause between two keys of a slow typist, longer than between those of a quick one.
const pause = 60;

/** A field that finds nodes while one types: the combobox of ARIA, with a list. */
export function Search({ id, label, choose }: SearchFacts): JSX.Element {
  const [text, setText] = useState("");
  const [results, setResults] = useState(nothing);
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const words = text.trim();
    if (words === "") {
      setResults(nothing);
      return;
    }
    const canceller = new AbortController();
    const timer = setTimeout(() => void find(words, canceller.signal).then((found) => {
      if (!found) return;
      setResults(found);
      setAt(-1);
    }), pause);
    return () => { clearTimeout(timer); canceller.abort(); };
  }, [text]);

  const take = (row: Found | undefined): void => {
    if (!row) return;
    setText("");
    setOpen(false);
    choose(row.node);
  };
  const keys = (event: KeyboardEvent): void => {
    const count = results.found.length;
    if (event.key === "ArrowDown") setAt((at + 1) % Math.max(1, count));
    else if (event.key === "ArrowUp") setAt((at - 1 + count) % Math.max(1, count));
    else if (event.key === "Enter") take(results.found[results.areNear ? at : Math.max(0, at)]);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  };
  const isShown = isOpen && results.text !== "";
  return (
    <div class="search">
      <input ref={field} id={id} type="search" {...combobox} aria-label={label} placeholder={label} autocomplete="off" spellcheck={false}
        aria-expanded={isShown} aria-controls={`${id}-list`} aria-autocomplete="list" {...(at >= 0 && isShown ? { "aria-activedescendant": `${id}-${at}` } : {})}
        value={text} onInput={(event) => { setText(event.currentTarget.value); setOpen(true); }} onKeyDown={keys}
        onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} />
      <div class="found" hidden={!isShown}>
        {(results.areNear || results.found.length === 0) && <p class="none" role="status">{emptyWords(results)}</p>}
        <ul id={`${id}-list`} role="listbox" aria-label="Nodes found" hidden={results.found.length === 0}>
          {results.found.map((row, index) => (
            <li key={row.node.id} id={`${id}-${index}`} role="option" aria-selected={index === at}
              onMouseDown={(event) => { event.preventDefault(); take(row); }}>
              <Sign type={row.node.type} isSmall />
              <span><b>{row.node.label}</b>{row.matched !== row.node.label && <small> {row.matched}</small>}</span>
              <small>{row.node.type}</small>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const emptyWords = ({ text, areNear }: Results): string =>
  `Nothing is called “${text}”. ${areNear ? "What is called nearly so:" : "Fewer or shorter words find more."}`;

async function find(text: string, signal: AbortSignal): Promise<Results | null> {
  try {
    const found = await search(text, signal);
    if (found.length > 0) return { text, found, areNear: false };
    const near = await fetchNear(text, signal);
    return { text, found: near, areNear: near.length > 0 };
  } catch (error) {
    if (error instanceof AskError) store.set({ problem: { code: error.code, text: error.message, retry: null } });
    return null;
  }
}
