import type { Sql } from "postgres";
import { text } from "../kernel/text.ts";
import { CannotStart } from "./cannot-start.ts";

/** The role everything but migrations runs as. It owns nothing, cannot log in, and row security binds it. */
export const appRole = "huiyin_app";

/**
 * Makes the app's role where it is missing and lets the login user act as it. Where the login user may not create
 * roles, a role that an administrator made beforehand does as well. Refuses a role that row security does not bind.
 */
export async function ensureAppRole(sql: Sql): Promise<void> {
  const found = await findRole(sql);
  if (!found) await create(sql);
  const role = found ?? (await findRole(sql));
  if (role?.above) {
    throw new CannotStart(
      text(
        `角色 ${appRole} 是超级用户或可绕过行级安全，不能使用。请执行：alter role ${appRole} nosuperuser nobypassrls`,
        `The role ${appRole} is a superuser or bypasses row security, so it cannot be used. Run: alter role ${appRole} nosuperuser nobypassrls`,
      ),
    );
  }
  if (!role?.member) await join(sql);
}

async function findRole(sql: Sql): Promise<{ above: boolean; member: boolean } | undefined> {
  const [set] = await sql<{ right: string }[]>`
    select case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end as right`;
  const [role] = await sql<{ above: boolean; member: boolean }[]>`
    select rolsuper or rolbypassrls as above, pg_has_role(current_user, oid, ${set?.right ?? "MEMBER"}) as member
    from pg_roles where rolname = ${appRole}`;
  return role;
}

async function create(sql: Sql): Promise<void> {
  try {
    await sql.unsafe(`create role ${appRole} nologin`);
  } catch (error) {
    const code = (error as { code?: string }).code;
    // Roles belong to all databases of a server: another one of ours may have made it in this moment.
    if (code === "42710" || code === "23505") return;
    throw lacking(error, `create role ${appRole} nologin`);
  }
}

async function join(sql: Sql): Promise<void> {
  try {
    await sql.unsafe(`grant ${appRole} to current_user`);
  } catch (error) {
    throw lacking(error, `grant ${appRole} to ${await currentUser(sql)}`);
  }
}

async function currentUser(sql: Sql): Promise<string> {
  const [row] = await sql<{ name: string }[]>`select quote_ident(current_user) as name`;
  return row?.name ?? "…";
}

function lacking(cause: unknown, statement: string): CannotStart {
  return new CannotStart(
    text(
      `数据库用户没有建立角色的权限（CREATEROLE）。请管理员执行：${statement}；然后重新启动。`,
      `The database user lacks the right to create roles (CREATEROLE). Ask an administrator to run: ${statement}; then start again.`,
    ),
    cause,
  );
}
