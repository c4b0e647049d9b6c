import { describe, expect, test } from "vitest";
import type { MatterId } from "../src/kernel/id.ts";
import { id } from "../src/kernel/id.ts";
import { channels, type Channel } from "../src/matter/command.ts";
import { whyNoClock } from "../src/matter/no-clock.ts";
import { tasksOf } from "../src/matter/tasks.ts";
import type { Category, Rulebook } from "../src/rules/rulebook.ts";
import { realName } from "../test/office/arrival.ts";
import { arrives, did, on, under, type Step } from "../test/office/given.ts";
import { note } from "../test/office/ways.ts";
import { World } from "../test/office/world.ts";
import { builtIn } from "./built-in.ts";

const director = "centre.centre-director";

/** Nothing stands without a clock or the reason for none, nor without somebody it waits for. */
function stands(world: World, matter: MatterId, rulebook: Rulebook): void {
  const m = world.matter(matter);
  const runs = m.clocks.some(({ ended }) => !ended) || whyNoClock(m) !== undefined;
  const waits = tasksOf(m, rulebook).length > 0 || ["refused", "struck-off"].includes(m.stage);
  expect([rulebook.id, m.category, m.stage, runs, waits]).toEqual([rulebook.id, m.category, m.stage, true, true]);
}

/** Gates and grades, as far as the rulebook has them. */
function toDecide({ gates, grades }: Rulebook): Step[] {
  return [
    ...gates.map(({ id: gate, posts: [post] }) => did(`centre.${post}`, { command: "pass-gate", gate })),
    ...(grades.length > 0
      ? [did(director, { command: "triage", grades: Object.fromEntries(grades.map((side) => [side.id, 1 as const])) })]
      : []),
  ];
}

/** Worked on by the centre itself: found, answered, replied to. */
function toReply({ findings }: Rulebook): Step[] {
  const finding = findings[0]?.id ?? "";
  return [
    did(director, { command: "accept" }),
    did(director, { command: "name-handler", officer: id("centre.handler") }),
    did("centre.handler", (m) => ({
      command: "find-point",
      point: m.points[0]!.point,
      finding,
      basis: note,
      files: [],
    })),
    did("centre.handler", (m) => ({ command: "answer-point", point: m.points[0]!.point, answer: note })),
    did(director, { command: "reply" }),
  ];
}

/** Every debt served by the first proof its rule knows, every duty done, and the petitioner says that it is settled. */
function toTheEnd({ obligations, duties, positions }: Rulebook): Step[] {
  const settled = positions.find(({ settles }) => settles)?.id ?? "";
  return [
    (world, matter) => {
      for (const { obligation, rule, ended } of matter === undefined ? [] : world.matter(matter).obligations) {
        const proof = obligations.find((one) => one.id === rule)?.proofs[0] ?? "";
        if (!ended) did(director, { command: "serve-obligation", obligation, proof, files: [] })(world, matter);
      }
      return matter;
    },
    ...duties.flatMap(({ id: duty, posts }) => {
      const holder = posts.includes("handler") ? "centre.handler" : director;
      const proof = note;
      return [did(holder, { command: "take-duty", duty }), did(holder, { command: "do-duty", duty, proof, files: [] })];
    }),
    did("citizen", { command: "record-position", position: settled }),
    did(director, { command: "strike-off" }),
  ];
}

function walk(
  rulebook: Rulebook,
  { id: category }: Category,
  more: { named: boolean; channel: Channel },
  steps: Step[],
) {
  const world = new World();
  const report = { ...(more.named ? realName : {}), channel: more.channel, category };
  let matter: MatterId | undefined;
  for (const step of [under(rulebook), on("2026-03-02"), arrives(report), ...steps]) {
    matter = step(world, matter);
    if (matter !== undefined) stands(world, matter, rulebook);
  }
  return matter === undefined ? undefined : world.matter(matter).stage;
}

describe.each(builtIn)("$id", (rulebook) => {
  const arrivals = channels.flatMap((channel) => [true, false].map((named) => ({ channel, named })));
  const decided = toDecide(rulebook);

  test("what is in scope can be worked on to its end, by whatever way it came, with a name and without", () => {
    for (const category of rulebook.categories.filter(({ inScope }) => inScope))
      for (const arrival of arrivals) {
        const steps = [...decided, ...toReply(rulebook), ...toTheEnd(rulebook)];
        expect(walk(rulebook, category, arrival, steps)).toBe("struck-off");
      }
  });

  test("what is out of scope can be refused with the way to go, or passed on, and a refusal can be taken up again", () => {
    const reason = rulebook.refusalReasons[0]?.id ?? "";
    const refuses = did(director, { command: "refuse", reason, note });
    for (const category of rulebook.categories.filter(({ inScope }) => !inScope)) {
      const arrival = { named: true, channel: "web" } as const;
      expect(walk(rulebook, category, arrival, [...decided, refuses])).toBe("refused");
      const anew = did(director, { command: "reopen", reason: note });
      expect(walk(rulebook, category, arrival, [...decided, refuses, anew])).toBe("to-decide");
      if (category.route === "managing-level") continue;
      const sends = did(director, { command: "transfer", to: id("east"), note });
      expect(walk(rulebook, category, arrival, [...decided, sends])).toBe("transferred");
    }
  });

  test("what was replied to can be taken up again, and has a time then too", () => {
    const anew = did(director, { command: "reopen", reason: note });
    for (const category of rulebook.categories.filter(({ inScope }) => inScope)) {
      const steps = [...decided, ...toReply(rulebook), anew];
      expect(walk(rulebook, category, { named: true, channel: "web" }, steps)).toBe("handling");
    }
  });

  test("what is sent to a unit and comes back has a time at every step", () => {
    const reason = rulebook.objectionReasons[0]?.id ?? "";
    const steps = [
      ...decided,
      did(director, { command: "transfer", to: id("east"), note }),
      did("east.head", { command: "object", reason, note }),
      did(director, { command: "answer-objection", agrees: true, note }),
    ];
    for (const category of rulebook.categories.filter(({ inScope }) => inScope))
      expect(walk(rulebook, category, { named: true, channel: "phone" }, steps)).toBe("to-decide");
  });
});
