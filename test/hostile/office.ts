import type { FastifyInstance } from "fastify";
import { serverOf } from "../../src/cli/listen.ts";
import { day } from "../../src/kernel/day.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { openDistrict } from "../district.ts";

/** A served office with one accepted matter, and a cookie of its director. */
export type Office = {
  readonly app: FastifyInstance;
  readonly cookie: string;
  readonly matter: string;
  /** The code of whoever reported it. */
  readonly receipt: { readonly locator: string; readonly secret: string };
  /** Ids and words that are there, so that what is sent gets past the schema. */
  readonly known: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openOffice(): Promise<Office> {
  const district = await openDistrict({ signIns: true });
  const app = await serverOf(district.door, district.house.now);
  const signedIn = await app.inject({
    method: "POST",
    url: "/api/session",
    payload: { name: "zhuren", password: "huiyin-demo" },
  });
  const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
  const received = await district.door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: true,
      points: [{ text: "村务公开栏三年没有换过" }],
      reporters: [{ identity: { name: "某人", phone: "0990" } }],
      subjects: [{ who: { identity: { name: "某某" } } }],
    },
    newSubmissionToken(),
    "portal",
  );
  if (!received.done) throw new Error(received.sentence.zh);
  const receipt = { locator: received.locator, secret: received.secret };
  const taken: [string, OfficerCommandOnWire][] = [
    ["registrar-1", { command: "classify", category: "accusation.near-the-people" }],
    ["registrar-1", { command: "pass-gate", gate: "entry" }],
    ["reviewer-2", { command: "pass-gate", gate: "review" }],
    ["quality-1", { command: "pass-gate", gate: "quality" }],
    ["director", { command: "triage", grades: { regionality: 1, specificity: 1, urgency: 2, impact: 1 } }],
    ["director", { command: "accept" }],
  ];
  for (const [seat, command] of taken) {
    const outcome = await district.door.act(await district.as(seat), received.matter, command);
    if (!outcome.done) throw new Error(outcome.sentence.zh);
  }
  const view = await district.door.matter(await district.as("director"), received.matter);
  const points = (view?.points ?? []).map(({ point }) => point as string);
  const known = points.concat(
    "town-01",
    "town-01-head",
    "director",
    "entry",
    "investigate",
    "by-phone",
    "substantiated",
    received.matter,
  );
  const close = async () => {
    await app.close();
    await district.close();
  };
  return { app, cookie, matter: received.matter, receipt, known, close };
}
