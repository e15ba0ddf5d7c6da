import cytoscape, { type Core, type EventObject } from "cytoscape";
import type { Scene } from "../store/scene.js";
import type { Place, View } from "../store/view.js";
import { elementsOf } from "./elements.js";
import { readGround, stylesheet } from "./stylesheet.js";

/** What a person does on the drawing. */
export interface Hands {
  readonly select: (id: string | null, isAdding: boolean) => void;
  readonly openMenu: (id: string, x: number, y: number) => void;
  readonly moved: (id: string, x: number, y: number) => void;
}

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");
const forced = matchMedia("(forced-colors: active)");
const margin = 34;
const closest = 1.4;

/** The picture. It holds no state of its own but zoom and pan; another renderer would have these same members. */
export class Drawing {
  readonly #cy: Core;
  #isWhole = true;

  constructor(container: HTMLElement, hands: Hands) {
    this.#cy = cytoscape({
      container, style: stylesheet(readGround()), minZoom: 0.05, maxZoom: 2.5,
      selectionType: "single", boxSelectionEnabled: false, autounselectify: true,
    });
    this.#listen(hands);
    const restyle = (): void => void this.#cy.style(stylesheet(readGround()));
    dark.addEventListener("change", restyle);
    forced.addEventListener("change", restyle);
    new ResizeObserver(() => this.#resize()).observe(container);
  }

  // Who has looked closer keeps the place; else all stays in sight.
  #resize(): void {
    this.#cy.resize();
    if (this.#isWhole) this.fitNow();
  }

  /** Draws a scene in place of what is drawn, touching only what differs. */
  draw(scene: Scene, view: View): void {
    const wanted = new Map(elementsOf(scene, view).filter(({ data }) => isPlaced(data.id!, view)).map((element) => [element.data.id!, element]));
    this.#cy.batch(() => {
      this.#cy.elements().filter((element) => !wanted.has(element.id())).remove();
      for (const [id, element] of wanted) {
        const drawn = this.#cy.getElementById(id);
        if (drawn.empty()) {
          this.#cy.add({ ...element, ...at(view.nodes.get(id)) });
        } else {
          drawn.data(element.data).classes(element.classes ?? []);
          const place = view.nodes.get(id);
          if (place && !drawn.grabbed()) drawn.position(place);
        }
      }
      this.#cy.autounselectify(false);
      this.#cy.elements().forEach((element) => void (view.selected.includes(element.id()) ? element.select() : element.unselect()));
      this.#cy.autounselectify(true);
    });
  }

  /** Shows all, in a quarter of a second or, where motion is not wanted, at once. */
  fit(): void {
    const eles = this.#cy.elements();
    this.#isWhole = true;
    if (calm.matches || eles.length < 6) this.fitNow();
    else this.#cy.stop().animate({ fit: { eles, padding: margin } }, { duration: 250 });
  }

  /** Shows all at once; a few nodes do not fill the page with themselves. */
  fitNow(): void {
    this.#isWhole = true;
    this.#cy.stop().fit(undefined, margin);
    if (this.#cy.zoom() > closest) this.#cy.zoom(closest).center();
  }

  zoomBy(factor: number): void {
    this.#isWhole = false;
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** Brings a node into sight if it is not. */
  show(id: string): void {
    const node = this.#cy.getElementById(id);
    const box = node.nonempty() ? node.renderedBoundingBox({}) : null;
    if (box && (box.x1 < 0 || box.y1 < 0 || box.x2 > this.#cy.width() || box.y2 > this.#cy.height())) this.#cy.center(node);
  }

  /** Marks the node that the keyboard stands on; null takes the mark away. */
  mark(id: string | null): void {
    this.#cy.nodes(".current").removeClass("current");
    if (id) this.#cy.getElementById(id).addClass("current");
  }

  /** Where a node or link is on the page, in CSS pixels. */
  pointOf(id: string): { x: number; y: number } | null {
    const element = this.#cy.getElementById(id);
    const box = this.#cy.container()?.getBoundingClientRect();
    if (element.empty() || !box) return null;
    // A line is met in its middle.
    const { x1, x2, y1, y2 } = element.renderedBoundingBox({ includeLabels: false });
    const { x, y } = element.isNode() ? element.renderedPosition() : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    return { x: box.x + x, y: box.y + y };
  }

  /** The drawing as a picture, on the colour of the page. */
  picture(scale: number): Promise<Blob> {
    return this.#cy.png({ output: "blob-promise", full: true, scale, bg: readGround().paper }) as unknown as Promise<Blob>;
  }

  #listen(hands: Hands): void {
    const cy = this.#cy;
    const isAdding = (event: EventObject): boolean => (event.originalEvent as MouseEvent).shiftKey;
    const openMenu = (event: EventObject): void => {
      const point = this.pointOf(event.target.id() as string);
      if (point) hands.openMenu(event.target.id(), point.x, point.y);
    };
    cy.on("tap", (event) => hands.select(event.target === cy ? null : (event.target.id() as string), isAdding(event)));
    cy.on("dbltap cxttap taphold", "node", openMenu);
    cy.on("scrollzoom dragpan pinchzoom", () => void (this.#isWhole = false));
    cy.on("mouseover", "node, edge", (event) => void event.target.addClass("hover"));
    cy.on("mouseout", "node, edge", (event) => void event.target.removeClass("hover"));
    cy.on("dragfree", "node", (event) => hands.moved(event.target.id(), event.target.position("x"), event.target.position("y")));
  }
}

const isPlaced = (id: string, view: View): boolean => id.split("|").every((end) => view.nodes.get(end) != null);

const at = (place: Place | null | undefined): { position?: { x: number; y: number } } => (place ? { position: { x: place.x, y: place.y } } : {});
