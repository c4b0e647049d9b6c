import type { AddressInfo } from "node:net";
import { serverOf } from "../src/cli/listen.ts";
import type { MatterPage } from "../src/contract/matter-row.ts";
import { percentile, type Figure } from "./figure.ts";
import { fillApart } from "./fill-apart.ts";
import type { Bed, Ground } from "./ground.ts";
import { listQuestions, readers, searchQuestions, todayQuestions, type Question, type Reader } from "./questions.ts";
import { sitDown, type Seat } from "./seat.ts";

const sizes = [1_000, 10_000, 100_000] as const;
/** How often each question is asked at each size, after it was asked a few times unmeasured. */
const times = 100;
const unmeasured = 3;
const password = "three quiet rivers";

/** One question at each size: every time that was measured, and how many rows were shown. */
type Asked = { readonly question: Question; readonly taken: readonly number[][]; readonly rows: readonly number[] };
type Kind = "list" | "search" | "today" | "matter page";
type Seats = Readonly<Record<Reader, Seat>>;
type Register = { readonly seats: Seats; readonly close: () => Promise<void> };

/**
 * Lists, searches, Today and matter pages over HTTP as four officers signed in at the desk, of three registers of 1,000 to
 * 100,000 matters. The machine is not equally fast at all times, so the registers are asked in turns. Of each kind the
 * slowest question stands for all. Growth is that of the 95th percentile of a kind, over all questions that show as many rows at
 * both sizes, as fifty rows cost more than three however many lie behind them.
 */
export async function lists(ground: Ground): Promise<Figure[]> {
  const registers: Register[] = [];
  for (const size of sizes) registers.push(await register(ground, size));
  const seats = registers.map((one) => one.seats);
  const asked: Record<Kind, Asked[]> = {
    list: await askAll(seats, listQuestions),
    search: await askAll(seats, searchQuestions),
    today: await askAll(seats, todayQuestions),
    "matter page": await askAll(seats, await pagesOf(seats)),
  };
  for (const one of registers) await one.close();
  const kinds = Object.entries(asked) as [Kind, Asked[]][];
  return [
    ...sizes.flatMap((_, at) => kinds.map(([kind, all]) => slowestOf(kind, all, at))),
    ...(["list", "search"] as const).map((kind) => growthOf(kind, asked[kind])),
  ];
}

/** A register of so many matters with its server, at which the four have sat down. */
async function register(ground: Ground, size: number): Promise<Register> {
  process.stderr.write(`  making ${size} matters …\n`);
  const bed = await ground.bed(`lists_${size}`);
  await letIn(bed);
  await fillApart({ standing: bed.standing, from: 0, to: size });
  // As autovacuum and the checkpointer do within minutes of such growth.
  await bed.owner`vacuum analyze`;
  await bed.owner`checkpoint`;
  const app = await serverOf(bed.door, bed.house.now);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const seated = Object.entries(readers).map(
    async ([who, name]) => [who, await sitDown(port, name, password)] as const,
  );
  const seats = Object.fromEntries(await Promise.all(seated)) as Seats;
  const close = async () => {
    for (const seat of Object.values(seats)) seat.rise();
    await app.close();
    await bed.close();
  };
  return { seats, close };
}

async function letIn({ owner, house }: Bed): Promise<void> {
  const hash = await house.passwords.hash(password);
  await owner`update officer set sign_in = officer, password = ${hash} where officer = any(${Object.values(readers)}::text[])`;
}

type PageQuestion = Omit<Question, "path"> & { readonly path: readonly string[] };

/** Matters from the first page of each reader, where they are in whatever state: the first, second and third of each register. */
async function pagesOf(seats: readonly Seats[]): Promise<PageQuestion[]> {
  const who: Reader[] = ["director", "busy", "quiet"];
  const pages = who.map(async (reader) => {
    const first = seats.map(async (at) => {
      const { body } = await at[reader].ask("/api/matters?order=changed&limit=3");
      return (JSON.parse(String(body)) as MatterPage).rows.map(({ matter }) => `/api/matters/${matter}`);
    });
    const paths = await Promise.all(first);
    const shown = Math.min(...paths.map(({ length }) => length));
    return Array.from({ length: shown }, (_, nth) => ({
      who: reader,
      what: `page ${nth + 1}`,
      path: paths.map((of) => of[nth] ?? ""),
    }));
  });
  return (await Promise.all(pages)).flat();
}

async function askAll(seats: readonly Seats[], questions: readonly (Question | PageQuestion)[]): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const question of questions) {
    const { who, what, path, body: sent } = question;
    const taken = seats.map((): number[] => []);
    const rows = seats.map(() => 0);
    for (let turn = 0; turn < unmeasured + times; turn++)
      for (const [at, of] of seats.entries()) {
        const { milliseconds, body } = await of[who].ask(typeof path === "string" ? path : (path[at] ?? ""), sent);
        if (turn >= unmeasured) taken[at]?.push(milliseconds);
        else rows[at] = (JSON.parse(String(body)) as Partial<MatterPage>).rows?.length ?? 0;
      }
    all.push({ question: { who, what, path: String(path) }, taken, rows });
  }
  return all;
}

const label = (at: number) => `${(sizes[at] ?? 0) / 1000}k`;
const p95 = ({ taken }: Asked, at: number) => percentile(taken[at] ?? [], 0.95);

function slowestOf(kind: Kind, asked: readonly Asked[], at: number): Figure {
  const slowest = asked.reduce((one, other) => (p95(other, at) > p95(one, at) ? other : one));
  const figure = p95(slowest, at);
  say(`slowest ${kind} at ${label(at)}`, slowest.question, figure);
  return { name: `lists: slowest ${kind} p95 at ${label(at)}`, figure, unit: "ms" };
}

function growthOf(kind: Kind, asked: readonly Asked[]): Figure {
  const last = sizes.length - 1;
  const alike = asked.filter(({ rows }) => rows[0] === rows[last]);
  const of = (at: number) =>
    percentile(
      alike.flatMap(({ taken }) => taken[at] ?? []),
      0.95,
    );
  const growth = (one: Asked) => p95(one, last) / p95(one, 0);
  const worst = alike.reduce((one, other) => (growth(other) > growth(one) ? other : one));
  say(`of ${alike.length} questions the one that grew most, ${kind}`, worst.question, growth(worst));
  return { name: `lists: growth of a ${kind} p95, 1k to 100k`, figure: of(last) / of(0), unit: "×" };
}

function say(what: string, { who, what: asked }: Question, figure: number): void {
  process.stderr.write(`  ${what}: ${who}, ${asked} (${figure.toFixed(1)})\n`);
}
