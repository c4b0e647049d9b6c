import type { Page, Route } from "playwright-core";
import { sentences } from "../../../src/desk/sentences.ts";

/** What ends it again. */
type Ending = () => Promise<void>;

/** Until it is ended, the desk's answers at these addresses are as if a fault had broken them off. */
export async function breakDown(page: Page, at: RegExp): Promise<Ending> {
  await page.route(at, (asked) => asked.fulfill({ status: 500, json: { sentence: sentences.broken } }));
  return () => page.unroute(at);
}

/** Until it is ended, the desk's answers at these addresses are held back. */
export async function hold(page: Page, at: RegExp): Promise<Ending> {
  const held: Route[] = [];
  await page.route(at, (asked) => void held.push(asked));
  return async () => {
    await Promise.all(held.splice(0).map((asked) => asked.continue()));
    await page.unroute(at);
  };
}

/** Once, the desk does what is asked at these addresses, and its answer is lost on the way. */
export async function loseAnswer(page: Page, at: RegExp): Promise<void> {
  await page.route(
    at,
    async (asked) => {
      await asked.fetch();
      await asked.abort();
    },
    { times: 1 },
  );
}

/** Once, somebody else has just done what is asked at these addresses, so it is refused. */
export async function beatToIt(page: Page, at: RegExp): Promise<void> {
  await page.route(
    at,
    async (asked) => {
      const sent = asked.request().postDataJSON() as { readonly once: string };
      await asked.fetch({ postData: JSON.stringify({ ...sent, once: [...sent.once].toReversed().join("") }) });
      await asked.continue();
    },
    { times: 1 },
  );
}
