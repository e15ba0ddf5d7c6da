import type { ComponentChildren, JSX } from "preact";
import { familyOf, iconOf } from "../drawing/types.js";

/** The sign of a type as in the drawing: its colour, its shape, its icon. Read aloud it says nothing, as its name stands beside it. */
export const Sign = ({ type, isSmall = false }: { type: string; isSmall?: boolean }): JSX.Element => (
  <span class={`sign ${familyOf(type).name}${isSmall ? " small" : ""}`} aria-hidden="true"><img src={iconOf(type)} alt="" /></span>
);

export const Section = ({ title, id, children }: { title: string; id: string; children: ComponentChildren }): JSX.Element => (
  <section aria-labelledby={id}>
    <h3 id={id}>{title}</h3>
    {children}
  </section>
);
