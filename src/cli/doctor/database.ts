import type { Store } from "../../store/connect.ts";
import { readMigrations } from "../../store/migrate.ts";
import { finding, type Finding } from "./finding.ts";

type Seen = {
  server: string;
  clock: number;
  may_update: boolean;
  may_delete: boolean;
  guarded: boolean;
  open_tables: string[];
};

/** Kept by the migrations themselves; the server's role cannot read it. */
const ofTheSchema = "migration";

/** Release of the database, and whether it still holds what the log and the sight of officers rest on. */
export async function examineDatabase(store: Store, now: () => number): Promise<Finding[]> {
  const before = now();
  const [seen] = await store.pool.transact(
    (tx) => tx<Seen[]>`
    select current_setting('server_version') as server,
      (extract(epoch from clock_timestamp()) * 1000)::float8 as clock,
      has_table_privilege('event', 'update') as may_update, has_table_privilege('event', 'delete') as may_delete,
      (select count(*) = 2 from pg_trigger where tgrelid = 'event'::regclass
        and tgname in ('event_is_append_only', 'event_is_never_emptied') and tgenabled in ('O', 'A')) as guarded,
      array(select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relname <> ${ofTheSchema} and not (c.relrowsecurity and c.relforcerowsecurity) order by 1) as open_tables`,
  );
  const middle = (before + now()) / 2;
  if (!seen) throw new Error("The database did not describe itself");
  const schema = readMigrations().length;
  return [
    finding(
      "database",
      "ok",
      `数据库可用：PostgreSQL ${seen.server}，结构版本 ${schema}。`,
      `The database answers: PostgreSQL ${seen.server}, schema ${schema}.`,
    ),
    ...guards(seen),
    skew(Math.abs(seen.clock - middle) / 1000),
  ];
}

function guards({ may_update, may_delete, guarded, open_tables }: Seen): Finding[] {
  const rights = [...(may_update ? ["update"] : []), ...(may_delete ? ["delete"] : [])];
  return [
    rights.length === 0
      ? finding(
          "log-rights",
          "ok",
          "服务所用角色不能修改或删除日志。",
          "The server's role can neither change nor delete the log.",
        )
      : finding(
          "log-rights",
          "wrong",
          `服务所用角色可以对日志 ${rights.join("、")}。请执行：revoke ${rights.join(", ")} on event from huiyin_app。`,
          `The server's role may ${rights.join(" and ")} the log. Run: revoke ${rights.join(", ")} on event from huiyin_app`,
        ),
    guarded
      ? finding(
          "log-trigger",
          "ok",
          "日志只能追加的触发器在起作用。",
          "The trigger that keeps the log append-only is on.",
        )
      : finding(
          "log-trigger",
          "wrong",
          "日志只能追加的触发器被停用。请执行：alter table event enable trigger all，再运行 verify --deep。",
          "The trigger that keeps the log append-only is off. Run: alter table event enable trigger all, then verify --deep",
        ),
    open_tables.length === 0
      ? finding("row-security", "ok", "每个表都强制行级安全。", "Row security is forced on every table.")
      : finding(
          "row-security",
          "wrong",
          `下列表没有强制行级安全：${open_tables.join("、")}。请执行：alter table … enable row level security, force row level security。`,
          `Row security is not forced on: ${open_tables.join(", ")}. Run: alter table … enable row level security, force row level security`,
        ),
  ];
}

function skew(seconds: number): Finding {
  const shown = seconds.toFixed(1);
  if (seconds < 5)
    return finding(
      "clock",
      "ok",
      `本机与数据库的时钟相差 ${shown} 秒。`,
      `This machine's clock and the database's differ by ${shown} s.`,
    );
  return finding(
    "clock",
    seconds < 60 ? "look" : "wrong",
    `本机与数据库的时钟相差 ${shown} 秒，期限会算错日子。请校准两边的时钟。`,
    `This machine's clock and the database's differ by ${shown} s, so days may be counted wrongly. Set both right.`,
  );
}
