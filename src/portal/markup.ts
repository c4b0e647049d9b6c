import { html, raw } from "hono/html";

/** Finished HTML, escaped by construction: whatever goes into a template as text comes out as text. */
export type Markup = ReturnType<typeof html>;

export { html, raw };

/** The children for which there is one, so that a page can say what it shows only sometimes. */
export function when<Thing>(thing: Thing | undefined | false | "", shown: (thing: Thing) => Markup): Markup | "" {
  return thing === undefined || thing === false || thing === "" ? "" : shown(thing);
}
