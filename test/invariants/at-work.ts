import type { CalendarWish } from "../../src/contract/calendar-change.ts";
import { addDays } from "../../src/kernel/day.ts";
import type { CalendarChanged } from "../../src/matter/calendar-changed.ts";
import { doWhatIsDue } from "../../src/access/clerk.ts";
import type { Outcome, Receipt } from "../../src/access/door.ts";
import { id, type MatterId, type OfficerId } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire, PetitionerCommandOnWire, ReceiveContactOnWire } from "../../src/matter/command.ts";
import type { DecidableCommand } from "../../src/matter/decide.ts";
import type { Recorded } from "../../src/matter/event.ts";
import { replay } from "../../src/matter/evolve.ts";
import { isOfPetitioner } from "../../src/matter/as-whom.ts";
import type { Matter } from "../../src/matter/state.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import type { OrganisationCommandOnWire } from "../../src/organisation/change.ts";
import { calendarStream } from "../../src/store/calendar/change.ts";
import { organisationStream } from "../../src/store/organisation/change.ts";
import { readLog } from "../../src/store/log/read.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { anyCommand } from "../office/chance/any-command.ts";
import { anyOrganisation } from "../office/chance/any-organisation.ts";
import { Choices } from "../office/chance/choices.ts";
import { attempt } from "../office/chance/run.ts";
import { World, type Person } from "../office/world.ts";
import { onceEach } from "./once-each.ts";
import { onWire } from "./on-wire.ts";
import { phrase } from "./phrase.ts";
import type { Land, SmallDistrict } from "./small-district.ts";

/** One arrival of an office by chance: what was handed in, and the receipt. */
export type Arrived = { readonly report: ReceiveContactOnWire; readonly receipt: Receipt; readonly phrase: string };

/** One command that somebody tried on a matter, and what the door answered. */
export type Tried = {
  readonly person: Person;
  readonly matter: MatterId;
  readonly command: DecidableCommand["command"];
  readonly wire: OfficerCommandOnWire;
  readonly outcome: Outcome;
};

/**
 * An office by chance that works through the real door, on a real store, under an organisation by chance that changes as
 * it goes. What it tries is chosen as in the pure offices of `test/office`, from the matters as the log has them.
 */
export class AtWork {
  readonly district: SmallDistrict;
  readonly choices: Choices;
  /** What is chosen of the calendar, apart from all else, so that the office goes the same way with it and without. */
  readonly days: Choices;
  readonly arrived: Arrived[] = [];
  readonly tried: Tried[] = [];
  /** Everything that was written, and who is who: it may stand nowhere in clear. */
  readonly planted: string[] = [];
  world: World;

  private constructor(district: SmallDistrict, world: World, seed: number, choices: Choices) {
    this.district = district;
    this.world = world;
    this.choices = choices;
    this.days = new Choices(seed + 1_000);
  }

  /** Two reports have arrived. Where an organisation is given, they accuse somebody whom nobody knows; otherwise it is by chance. */
  static async begin(land: Land, seed: number, given?: Organisation): Promise<AtWork> {
    const choices = new Choices(seed);
    const organisation = onceEach(given ?? anyOrganisation(choices));
    const office = new AtWork(await land.found(organisation), new World(organisation), seed, choices);
    while (office.arrived.length < 2) await office.arrive(given && 2);
    return office;
  }

  /** Tries so many things, one after the other. */
  async work(length: number): Promise<void> {
    const { choices } = this;
    for (let count = 0; count < length; count++) {
      if (choices.percent(20)) this.later(choices.percent(10) ? 31 : choices.below(4));
      if (this.world.matters.size < 5 && choices.percent(10)) await this.arrive();
      if (choices.percent(8)) await this.reorganise();
      if (this.days.percent(8)) await this.changeCalendar();
      const matter = choices.oneOf([...this.world.matters.keys()]);
      if (matter !== undefined) await this.tryOne(matter);
    }
  }

  /** Words that were never said before, and will be looked for. */
  private say(): string {
    const said = phrase(this.choices);
    this.planted.push(said);
    return said;
  }

  get officers(): OfficerId[] {
    return [...this.world.organisation.officers.keys()];
  }

  later(days: number): void {
    this.world.later(days);
    this.district.setClock(this.world.on);
  }

  /** One report. `whom` says whom it accuses: 0 an officer, 1 a unit, 2 to 4 somebody by a name that is nobody's, 5 nobody. */
  async arrive(whom = this.choices.below(6)): Promise<void> {
    const { choices, world } = this;
    const said = this.say();
    const officer = choices.oneOf(this.officers);
    const unit = choices.oneOf([...world.organisation.units.keys()]);
    const who = { identity: { name: this.say(), unit: this.say() } };
    const accused = whom === 0 ? { who, officer } : whom === 1 ? { who, unit } : { who };
    const named = {
      identity: { name: this.say(), phone: this.say(), address: this.say() },
    };
    const report: ReceiveContactOnWire = {
      command: "receive-contact",
      channel: choices.oneOr(["web", "letter", "visit"] as const, "web"),
      arrivedOn: world.on,
      realName: choices.percent(50),
      category: "accusation.integrity",
      points: [{ text: said }, ...choices.some([{ text: this.say() }], 50)],
      place: { text: this.say() },
      reporters: [named],
      subjects: whom === 5 ? [] : [accused],
    };
    const outcome = await this.district.door.receive(report, newSubmissionToken(), "portal");
    if (!outcome.done) throw new Error(`An arrival was refused: ${outcome.sentence.en}`);
    this.arrived.push({ report, receipt: outcome, phrase: said });
    await this.refresh();
  }

  /** One command by chance on this matter, by whoever chance names. */
  async tryOne(matter: MatterId): Promise<void> {
    const { choices, world } = this;
    const m = world.matter(matter);
    const { name, person } = attempt(world, m, this.officers, choices);
    if (person === "clerk") return void ((await doWhatIsDue(this.district.house)) > 0 && (await this.refresh()));
    await this.carryOut(person, matter, anyCommand(name, { m, world, person, choices }));
  }

  async carryOut(person: Person, matter: MatterId, command: DecidableCommand): Promise<Outcome | undefined> {
    const { door } = this.district;
    const wire = onWire(command, () => this.say()) as OfficerCommandOnWire;
    let outcome: Outcome;
    if (this.world.organisation.officers.has(person as OfficerId))
      outcome = await door.act(await this.district.as(id(person)), matter, wire);
    else if (person.startsWith("citizen") && isOfPetitioner(command.command))
      outcome = await door.petition(
        this.world.matter(matter).contacts[0]!.contact,
        wire as unknown as PetitionerCommandOnWire,
      );
    else return undefined;
    this.tried.push({ person, matter, command: command.command, wire, outcome });
    if (outcome.done) await this.refresh();
    return outcome;
  }

  /** Kin are declared, somebody is given a post besides, or loses one. */
  async reorganise(): Promise<void> {
    const { choices } = this;
    const [officer, other] = [choices.oneOf(this.officers)!, choices.oneOf(this.officers)!];
    const post = choices.oneOf([...this.world.organisation.posts.keys()])!;
    const held = choices.oneOf(this.world.organisation.officers.get(officer)?.holds ?? [])?.post ?? post;
    const change = choices.oneOf<OrganisationCommandOnWire>([
      { command: "declare-kin", officer, kin: other },
      { command: "declare-kin", officer, kin: other },
      { command: "appoint", officer, post },
      { command: "dismiss", officer, post: held },
    ])!;
    await this.change(change);
  }

  /** A day that is near is proclaimed off, or worked, or what was proclaimed is taken out again. */
  async changeCalendar(): Promise<void> {
    const { days: choices, district } = this;
    const from = addDays(this.world.on, choices.below(30));
    const { layers, version: seen } = await district.house.calendars.now();
    const said = choices.oneOf(layers.filter(({ origin }) => origin === "notice"));
    const days = choices.oneOr(["off", "worked"] as const, "off");
    const wish: CalendarWish =
      said && choices.percent(30)
        ? { wish: "drop-layer", key: said.key }
        : { wish: "proclaim", level: "county", days, from, to: from, name: "某日", nameEn: "" };
    const administrator = await district.as(id("commission.administrator"));
    const outcome = await district.door.applyCalendar(administrator, { wish, seen });
    if (!outcome.done) return;
    this.world.calendar = (await district.house.calendars.now()).calendar;
    await this.refresh();
  }

  async change(change: OrganisationCommandOnWire): Promise<boolean> {
    const administrator = await this.district.as(id("commission.administrator"));
    const outcome = await this.district.door.changeOrganisation(administrator, change);
    if (!outcome.done) return false;
    const { matters, histories, on, calendar } = this.world;
    this.world = new World(await this.district.house.organisation.now());
    this.world.on = on;
    this.world.calendar = calendar;
    for (const [matter, m] of matters) this.world.matters.set(matter, m);
    for (const [matter, history] of histories) this.world.histories.set(matter, history);
    await this.refresh();
    return true;
  }

  /** Reads every history of the log anew, and every matter as it makes it. */
  async refresh(): Promise<void> {
    const histories = new Map<MatterId, Recorded[]>();
    for await (const page of readLog(this.district.database.store, this.district.jurisdiction))
      for (const { stream, body } of page)
        if (stream === calendarStream)
          for (const [matter, moved] of movedBy(body as CalendarChanged))
            histories.set(matter, [...(histories.get(matter) ?? []), moved]);
        else if (stream !== organisationStream)
          histories.set(id(stream), [...(histories.get(id(stream)) ?? []), body as Recorded]);
    for (const [matter, history] of histories) {
      this.world.histories.set(matter, history);
      this.world.matters.set(matter, replay(history) as Matter);
    }
  }
}

/** What a change of the calendar did to each matter, as its history tells it. */
function movedBy({ moves, at, on, by }: CalendarChanged): Map<MatterId, Recorded> {
  return new Map(
    [...Map.groupBy(moves, ([matter]) => matter)].map(([matter, of]) => [
      matter,
      {
        type: "clocks-moved",
        moves: of.map(([, about, was, unrolledDue, due]) => ({ about, was, unrolledDue, due })),
        at,
        on,
        by,
      },
    ]),
  );
}
