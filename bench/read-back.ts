import type { MatterPage } from "../src/contract/matter-row.ts";
import type { MatterView } from "../src/contract/matter-view.ts";

/** Asks the staff's HTTP interface for a path, with an officer's session, and gives the answer's JSON. */
export type Ask = (path: string) => Promise<unknown>;

/** `matters` were opened one by one; `unread` are the rows, by id, that none of them says word for word. */
export type ReadBack = { readonly matters: number; readonly unread: readonly string[] };

/** Matters asked for at a time, as a few officers would. */
const atOnce = 8;

/**
 * Opens every matter of the list, page after page, as the workbench does, and looks for each row's text in what it
 * answers. A text that two rows have must be there twice.
 */
export async function readBack(ask: Ask, rows: ReadonlyMap<string, string>): Promise<ReadBack> {
  const matters = await listAll(ask);
  const found = new Map<string, number>();
  for (let from = 0; from < matters.length; from += atOnce) {
    const views = await Promise.all(
      matters.slice(from, from + atOnce).map((matter) => ask(`/api/matters/${matter}`) as Promise<MatterView>),
    );
    for (const text of views.flatMap(textsOf)) found.set(text, (found.get(text) ?? 0) + 1);
  }
  const unread: string[] = [];
  for (const [id, text] of rows) {
    const left = found.get(text) ?? 0;
    if (left === 0) unread.push(id);
    else found.set(text, left - 1);
  }
  return { matters: matters.length, unread };
}

/** What a file of messages says, one JSON object a line, by id: the title and under it the body, without outer blanks. */
export function textsOfMessages(written: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of written.split("\n").filter((one) => one.trim() !== "")) {
    const { id, title, body } = JSON.parse(line) as { id: unknown; title?: string; body?: string };
    texts.set(String(id), [title?.trim(), body?.trim()].filter(Boolean).join("\n"));
  }
  return texts;
}

async function listAll(ask: Ask): Promise<string[]> {
  const matters: string[] = [];
  let after: string | undefined;
  do {
    const place = after === undefined ? "" : `&after=${encodeURIComponent(after)}`;
    const page = (await ask(`/api/matters?order=number&limit=200${place}`)) as MatterPage;
    matters.push(...page.rows.map(({ matter }) => matter));
    after = page.next;
  } while (after !== undefined);
  return matters;
}

/** The text of each arrival under a matter. */
function textsOf({ contacts, points }: MatterView): string[] {
  return contacts.map(({ contact }) =>
    points
      .filter((point) => point.contact === contact)
      .map(({ words }) => words)
      .join("\n"),
  );
}
