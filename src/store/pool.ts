import { createConnection, type Socket } from "node:net";
import postgres, { type PendingQuery, type Row, type Sql, type TransactionSql } from "postgres";
import { optionsFor, type Address } from "./address.ts";
import { isUnavailable, StoreUnavailable } from "./unavailable.ts";

/** What may be asked inside a transaction: statements, the driver's helpers for them, and a part that may fail alone. */
export type Transaction = TransactionSql;

/** Connections, each a client of its own, and transactions on them. */
export type Pool = {
  readonly transact: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Questions that do not wait for one another's answers: they go out with their BEGIN and COMMIT in one round trip. */
  readonly ask: <T extends readonly Row[][]>(questions: (tx: Transaction) => Asked<T>) => Promise<T>;
  readonly end: () => Promise<void>;
};

/** What each question, not yet sent, will be answered with. */
export type Asked<T extends readonly Row[][]> = { readonly [At in keyof T]: PendingQuery<T[At]> };

/** One connection. `life` counts how often it was lost: what was begun in one life cannot go on in another. */
type Line = { readonly open: () => Sql; sql: Sql | undefined; life: number; flush: () => void };

/**
 * The driver (3.4.9) sends what follows a lost connection into a socket that is no more, which ends the process, or
 * never answers it; and after a reconnect it answers with the old error. So a connection is a client of its own, thrown
 * away at the first sign of loss, and transactions are ours: what is said after the loss is refused here. They also
 * need fewer round trips, as statements go out without waiting for BEGIN to be answered.
 */
export function openPool(address: Address, session: Record<string, string>, connections: number): Pool {
  const all = Array.from({ length: connections }, () => makeLine(address, session));
  const idle = [...all];
  const waiting: ((line: Line) => void)[] = [];

  async function onLine<T>(work: (line: Line) => Promise<T>): Promise<T> {
    // The one used last is the one most likely open.
    const line = idle.pop() ?? (await new Promise<Line>((take) => waiting.push(take)));
    try {
      return await work(line);
    } catch (error) {
      throw isUnavailable(error) ? new StoreUnavailable(error) : error;
    } finally {
      const next = waiting.shift();
      if (next) next(line);
      else idle.push(line);
    }
  }

  return {
    transact: (work) => onLine((line) => run(line, work)),
    ask: (questions) => onLine((line) => runAtOnce(line, questions)),
    end: async () => void (await Promise.all(all.map(async ({ sql }) => sql?.end({ timeout: 5 })))),
  };
}

function makeLine(address: Address, session: Record<string, string>): Line {
  const line: Line = { open, sql: undefined, life: 0, flush: () => {} };

  function open(): Sql {
    const socket = () => {
      const made = address.host.startsWith("/")
        ? createConnection(`${address.host}/.s.PGSQL.${address.port}`)
        : Object.assign(createConnection(address.port, address.host), { host: address.host });
      line.flush = sendTogether(made);
      for (const sign of ["error", "end", "close"]) made.on(sign, lost);
      return made;
    };
    // No lifetime: the driver would end the connection between two statements of a transaction.
    const sql = postgres({ ...optionsFor(address, session), max: 1, max_lifetime: null, socket } as Settings);

    function lost(): void {
      if (line.sql !== sql) return;
      line.sql = undefined;
      line.life++;
      void sql.end({ timeout: 0 });
    }
    return sql;
  }

  return line;
}

/** The driver's declarations leave out `socket`, which its manual describes. */
type Settings = ReturnType<typeof optionsFor>;

async function run<T>(line: Line, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const sql = line.sql ?? (await open(line));
  const life = line.life;
  try {
    send(sql`begin`);
    const done = await work(transactionOn(sql, line));
    if (line.life !== life) throw lostConnection();
    const ended = await end(sql, line);
    // PostgreSQL answers COMMIT with ROLLBACK when a statement had failed and the work went on regardless.
    if (ended.command !== "COMMIT") throw new Error("A statement of the transaction failed, so nothing of it was kept");
    return done;
  } catch (error) {
    if (line.life === life) await sql`rollback`.catch(() => {});
    throw line.life === life ? error : lostConnection(error);
  }
}

/**
 * As a transaction that begins, asks and ends in one breath; should a question fail, its error is thrown. The first
 * failure is not waited beyond: after a loss the driver leaves some of what was sent without an answer.
 */
async function runAtOnce<T extends readonly Row[][]>(line: Line, questions: (tx: Transaction) => Asked<T>): Promise<T> {
  const sql = line.sql ?? (await open(line));
  const life = line.life;
  try {
    send(sql`begin`);
    const asked = questions(transactionOn(sql, line)).map((question) => question.execute());
    const answers = await Promise.all([...asked, end(sql, line)]);
    if (line.life !== life) throw lostConnection();
    return answers.slice(0, -1) as unknown as T;
  } catch (error) {
    throw line.life === life ? error : lostConnection(error);
  }
}

/**
 * Ends a transaction and lets all that was said of it go, before this process turns to what else waits. The driver (3.4.9)
 * keeps what is shorter than this until the event loop has gone round, so that under load the database would wait too.
 */
function end(sql: Sql, line: Line) {
  const ending = sql.unsafe(`commit${" ".repeat(1024)}`).execute();
  line.flush();
  return ending;
}

/**
 * What is written in one turn of the event loop, or until it is told to go, goes to the database in one piece: each piece
 * is a call to the kernel. Gives the way to tell it.
 */
function sendTogether(socket: Socket): () => void {
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
  let held = false;
  const flush = () => {
    if (!held) return;
    held = false;
    socket.uncork();
  };
  socket.write = (...given: unknown[]) => {
    if (!held) {
      held = true;
      socket.cork();
      process.nextTick(flush);
    }
    return write(...given);
  };
  return flush;
}

async function open(line: Line): Promise<Sql> {
  const sql = line.open();
  line.sql = sql;
  try {
    await sql`select 1`;
    return sql;
  } catch (error) {
    line.sql = undefined;
    await sql.end({ timeout: 0 });
    throw error;
  }
}

/** The client, for as long as its connection lives. */
function transactionOn(client: Sql, line: Line): Transaction {
  const life = line.life;
  let savepoints = 0;
  function assertAlive(): void {
    if (line.life !== life) throw lostConnection();
  }
  async function savepoint<T>(part: (tx: Transaction) => Promise<T>): Promise<T> {
    const name = client.unsafe(`s${savepoints++}`);
    await tx`savepoint ${name}`;
    try {
      const done = await part(tx);
      await tx`release savepoint ${name}`;
      return done;
    } catch (error) {
      await tx`rollback to savepoint ${name}`;
      throw error;
    }
  }
  const tx = new Proxy(client, {
    apply(sql, _, words) {
      assertAlive();
      return Reflect.apply(sql, undefined, words) as unknown;
    },
    get(sql, name) {
      if (name === "savepoint") return savepoint;
      if (name === "begin" || name === "end" || name === "reserve") return undefined;
      if (name === "unsafe") assertAlive();
      return Reflect.get(sql, name) as unknown;
    },
  }) as unknown as Transaction;
  return tx;
}

/** Sends a statement whose failure shows in those that follow it. */
export function send(query: PendingQuery<Row[]>): void {
  query.execute().catch(() => {});
}

function lostConnection(cause?: unknown): Error {
  return Object.assign(new Error("The connection was lost in a transaction", { cause }), { code: "CONNECTION_LOST" });
}
