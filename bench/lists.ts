import type { AddressInfo } from "node:net";
import { serverOf } from "../src/cli/listen.ts";
import type { MatterPage } from "../src/contract/matter-row.ts";
import { percentile, type Figure } from "./figure.ts";
import { fillApart } from "./fill-apart.ts";
import type { Bed, Ground } from "./ground.ts";
import { listQuestions, readers, searchQuestions, todayQuestions, type Question, type Reader } from "./questions.ts";
import { sitDown, type Seat } from "./seat.ts";

const sizes = [1_000, 10_000, 100_000] as const;
/** How often each question is asked, after it was asked a few times unmeasured. */
const times = 30;
const unmeasured = 3;
const password = "three quiet rivers";

type Asked = { readonly question: Question; readonly p95: number; readonly rows: number };
type AtSize = {
  readonly list: Asked[];
  readonly search: Asked[];
  readonly today: Asked[];
  readonly "matter page": Asked[];
};
type Kind = keyof AtSize;
type Seats = Readonly<Record<Reader, Seat>>;

/**
 * Lists, searches, Today and matter pages over HTTP as four officers signed in at the desk, while one register grows from
 * 1,000 to 100,000 matters. The slowest question stands for all. Growth is compared where as many rows are shown at both
 * sizes, as fifty rows cost more than three however many lie behind them.
 */
export async function lists(ground: Ground): Promise<Figure[]> {
  const bed = await ground.bed("lists");
  await letIn(bed);
  const app = await serverOf(bed.door, bed.house.now);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const seated = Object.entries(readers).map(
    async ([who, name]) => [who, await sitDown(port, name, password)] as const,
  );
  const seats = Object.fromEntries(await Promise.all(seated)) as Seats;
  const measured: AtSize[] = [];
  let made = 0;
  for (const size of sizes) {
    process.stderr.write(`  making matters up to ${size} …\n`);
    await fillApart({ standing: bed.standing, from: made, to: size });
    made = size;
    // As autovacuum and the checkpointer do within minutes of such growth.
    await bed.owner`vacuum analyze`;
    await bed.owner`checkpoint`;
    measured.push(await measure(seats));
  }
  for (const seat of Object.values(seats)) seat.rise();
  await app.close();
  await bed.close();
  return [...sizes.flatMap((size, at) => slowestOf(size, measured[at] as AtSize)), ...growthOf(measured)];
}

async function letIn({ owner, house }: Bed): Promise<void> {
  const hash = await house.passwords.hash(password);
  await owner`update officer set sign_in = officer, password = ${hash} where officer = any(${Object.values(readers)}::text[])`;
}

async function measure(seats: Seats): Promise<AtSize> {
  const list = await askAll(seats, listQuestions);
  const search = await askAll(seats, searchQuestions);
  const today = await askAll(seats, todayQuestions);
  return { list, search, today, "matter page": await askAll(seats, await pagesOf(seats)) };
}

/** Matters from the first page of each reader, where they are in whatever state. */
async function pagesOf(seats: Seats): Promise<Question[]> {
  const who: Reader[] = ["director", "busy", "quiet"];
  const pages = who.map(async (reader) => {
    const { body } = await seats[reader].ask("/api/matters?order=changed&limit=3");
    const { rows } = JSON.parse(String(body)) as MatterPage;
    return rows.map(({ matter, stage }) => ({ who: reader, what: stage, path: `/api/matters/${matter}` }));
  });
  return (await Promise.all(pages)).flat();
}

async function askAll(seats: Seats, questions: readonly Question[]): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const question of questions) {
    const taken: number[] = [];
    let rows = 0;
    for (let turn = 0; turn < unmeasured + times; turn++) {
      const { milliseconds, body } = await seats[question.who].ask(question.path, question.body);
      if (turn >= unmeasured) taken.push(milliseconds);
      else rows = (JSON.parse(String(body)) as Partial<MatterPage>).rows?.length ?? 0;
    }
    all.push({ question, p95: percentile(taken, 0.95), rows });
  }
  return all;
}

const label = (size: number) => `${size / 1000}k`;

function slowestOf(size: number, at: AtSize): Figure[] {
  return (Object.entries(at) as [Kind, Asked[]][]).map(([kind, asked]) => {
    const slowest = asked.reduce((one, other) => (other.p95 > one.p95 ? other : one));
    say(`slowest ${kind} at ${label(size)}`, slowest.question, slowest.p95);
    return { name: `lists: slowest ${kind} p95 at ${label(size)}`, figure: slowest.p95, unit: "ms" };
  });
}

function growthOf(measured: readonly AtSize[]): Figure[] {
  return (["list", "search"] as const).map((kind) => {
    const [small, , large] = measured.map((at) => at[kind]);
    const grown = (large ?? []).flatMap((one, at) => {
      const before = small?.[at];
      return before && before.rows === one.rows ? [{ ...one, times: one.p95 / before.p95 }] : [];
    });
    const worst = grown.reduce((one, other) => (other.times > one.times ? other : one));
    say(`worst growth of a ${kind}`, worst.question, worst.times);
    return { name: `lists: worst growth of a ${kind} p95, 1k to 100k`, figure: worst.times, unit: "×" };
  });
}

function say(what: string, { who, what: asked }: Question, figure: number): void {
  process.stderr.write(`  ${what}: ${who}, ${asked} (${figure.toFixed(1)})\n`);
}
