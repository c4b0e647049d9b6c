import { connect } from "../src/store/connect.ts";
import { houseIn, type Standing } from "./ground.ts";
import { makeMatters } from "./made-matters.ts";

/** What the parent process asks for: matters `from` to `to` (not included) in the house of a bed. */
export type FillAsked = { readonly standing: Standing; readonly from: number; readonly to: number };

process.on("message", (asked: FillAsked) => {
  const tell = async () => void process.send?.(await fill(asked));
  void tell();
});

async function fill({ standing, from, to }: FillAsked): Promise<number> {
  const store = await connect(standing.address);
  await makeMatters(await houseIn(store, standing), from, to);
  await store.close();
  return to - from;
}
