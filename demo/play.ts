import { createHash } from "node:crypto";
import type { Door, Outcome, Receipt, Viewer } from "../src/access/door.ts";
import type { MatterView } from "../src/contract/matter-view.ts";
import type { Day } from "../src/kernel/day.ts";
import { id, type ContactId } from "../src/kernel/id.ts";
import type { PetitionerCommandOnWire } from "../src/matter/command.ts";
import type { Calendar } from "../src/rules/calendar.ts";
import { addWorkingDays } from "../src/rules/working-days.ts";
import { officeTime, workingDaysBefore, type DemoClock } from "./play/clock.ts";
import { inLanes } from "./play/lanes.ts";
import { onWire } from "./play/wire.ts";
import type { PetitionerTold, SeatName, Step, Story } from "./story.ts";

export type Stage = {
  readonly door: Door;
  /** The clock that the door reads. */
  readonly clock: DemoClock;
  readonly calendar: Calendar;
  /** The stories end on the working day before this one. */
  readonly today: Day;
  readonly seed: number;
  /** What happens by itself on a day that has come: rights that lapse, withdrawals that stand. */
  readonly clerk: () => Promise<unknown>;
  readonly progress?: (done: number, all: number) => void;
};

/**
 * Plays the stories through the door, day by day, as if the office had worked on them: so all of the demo is made by
 * `decide`. Gives back the receipt of each by its title. A refusal is a fault of the story, and throws with its name.
 */
export async function play(stories: readonly Story[], stage: Stage): Promise<ReadonlyMap<string, Receipt>> {
  const last = Math.max(0, ...stories.map(({ ago }) => ago));
  const days = workingDaysBefore(stage.today, last + 1, stage.calendar);
  const played = new Play(stage, days);
  for (let ago = last; ago >= 0; ago--) {
    await played.day(stories, ago);
    stage.progress?.(last - ago + 1, last + 1);
  }
  return played.receipts;
}

class Play {
  readonly receipts = new Map<string, Receipt>();
  /** Points and milestones, which no longer change once the work on them has begun. */
  private readonly parts = new Map<string, MatterView>();
  /** By the title of what was linked, the title of what it repeats. */
  private readonly links = new Map<string, string>();
  private readonly viewers = new Map<SeatName, Viewer>();
  private readonly stage: Stage;
  private readonly days: readonly Day[];
  private seconds = 0;
  private now: Day | undefined;

  constructor(stage: Stage, days: readonly Day[]) {
    this.stage = stage;
    this.days = days;
  }

  /** One day: what came, in order, so that numbers follow; then the work on each matter, several matters at once. */
  async day(stories: readonly Story[], ago: number): Promise<void> {
    const on = this.on(ago);
    this.now = on;
    this.seconds = 0;
    this.stage.clock.set(officeTime(on, 0));
    await this.stage.clerk();
    for (const story of stories) if (story.ago === ago) await this.receive(story, on);
    const work = stories
      .map((story) => ({ story, steps: stepsOn(story, ago) }))
      .filter(({ steps }) => steps.length > 0);
    await inLanes(8, work, async ({ story, steps }) => {
      for (const step of steps) await this.take(story, step, ago);
    });
  }

  private async receive(story: Story, on: Day): Promise<void> {
    this.tick();
    const by = story.takenInBy === "portal" ? "portal" : await this.viewer(story.takenInBy);
    const submission = createHash("sha256")
      .update(`${this.stage.seed}|${story.title}`)
      .digest("base64url")
      .slice(0, 32);
    const outcome = await this.stage.door.receive(
      { command: "receive-contact", arrivedOn: on, ...story.report },
      submission,
      by,
    );
    this.receipts.set(story.title, agreed(outcome, story, "receive-contact"));
  }

  private async take(story: Story, step: Step, ago: number): Promise<void> {
    this.tick();
    const { door } = this.stage;
    const receipt = this.receipt(story.title);
    if ("petitioner" in step) {
      agreed(await door.petition(receipt.contact, petitionOnWire(step.petitioner)), story, step.petitioner.command);
      return;
    }
    const viewer = await this.viewer(step.by);
    const matter = step.told.command === "unlink-contact" ? this.receipt(step.told.from).matter : receipt.matter;
    const commands = await onWire(step.told, {
      view: async () => seen(await door.matter(viewer, matter), story, step),
      parts: async () => {
        const known = this.parts.get(story.title) ?? seen(await door.matter(viewer, matter), story, step);
        this.parts.set(story.title, known);
        return known;
      },
      contact: receipt.contact,
      matterOf: (title) => this.receipt(title).matter,
      dayAfter: (count) => addWorkingDays(this.stage.calendar, this.on(ago), count),
      dayFromEnd: (count) => (count < 0 ? this.on(-count) : addWorkingDays(this.stage.calendar, this.on(0), count)),
    });
    // Whoever repeated it says for themselves that it is settled, before it is struck off.
    const settled = { command: "record-position", position: "settled" } as const;
    for (const contact of step.told.command === "strike-off" ? this.joined(story) : [])
      agreed(await door.petition(contact, settled), story, "record-position by a repeat");
    for (const command of commands)
      agreed(await door.act(viewer, matter, command), story, `${command.command} by ${step.by}`);
    if (step.told.command === "link-contact") this.links.set(story.title, step.told.into);
    if (step.told.command === "unlink-contact") this.links.delete(story.title);
  }

  /** The arrivals that were linked to the matter of this story. */
  private joined({ title }: Story): ContactId[] {
    return [...this.links].filter(([, into]) => into === title).map(([from]) => this.receipt(from).contact);
  }

  private async viewer(seat: SeatName): Promise<Viewer> {
    const known = this.viewers.get(seat) ?? (await this.stage.door.viewerOf(id(seat)));
    if (!known) throw new Error(`Nobody sits at ${seat}`);
    this.viewers.set(seat, known);
    return known;
  }

  private receipt(title: string): Receipt {
    const receipt = this.receipts.get(title);
    if (!receipt) throw new Error(`“${title}” has not come in yet`);
    return receipt;
  }

  private on(ago: number): Day {
    const on = this.days[ago];
    if (!on) throw new Error(`The demo does not reach back ${ago} working days`);
    return on;
  }

  private tick(): void {
    this.seconds += 97;
    this.stage.clock.set(officeTime(this.now ?? this.stage.today, this.seconds));
  }
}

type OfficerStep = Extract<Step, { told: unknown }>;

function stepsOn({ days, ago }: Story, on: number): Step[] {
  let at = ago;
  return days.filter(({ after }) => {
    at -= after;
    return at === on;
  });
}

function seen(view: MatterView | undefined, { title }: Story, { by, told }: OfficerStep): MatterView {
  if (!view) throw new Error(`“${title}”: ${by} cannot see the matter for ${told.command}`);
  return view;
}

function agreed<Done>(outcome: Outcome<Done>, { title }: Story, what: string): Done {
  if (!outcome.done)
    throw new Error(`“${title}”: ${what} was refused: ${outcome.sentence.en} ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}

function petitionOnWire(told: PetitionerTold): PetitionerCommandOnWire {
  switch (told.command) {
    case "write":
      return { command: "write", message: { text: told.message } };
    case "record-position":
      return {
        command: "record-position",
        position: told.position,
        ...(told.note === undefined ? {} : { note: { text: told.note } }),
      };
    case "rate":
      return { command: "rate", ratings: { ...told.ratings } };
    case "request-review":
      return { command: "request-review", grounds: { text: told.grounds } };
    case "withdraw":
      return {
        command: "withdraw",
        pressed: told.pressed,
        ...(told.reason === undefined ? {} : { reason: { text: told.reason } }),
      };
    case "take-back-withdrawal":
      return { command: "take-back-withdrawal" };
  }
}
