import type { Options, PostgresType } from "postgres";
import { arrayTypes } from "./arrays.ts";

/** Where a database is. A host that begins with `/` is the folder of a Unix socket, as in libpq. */
export type Address = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly tls?: "require" | "prefer" | "verify-full";
};

type Types = Record<string, PostgresType>;

/**
 * Reads `postgresql://user:password@host:port/database`, with libpq's `?host=/folder/of/the/socket` and `?sslmode=`.
 * What is not such a URL is `undefined`.
 */
export function parseAddress(url: string): Address | undefined {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const read = new URL(url);
  const user = decodeURIComponent(read.username) || read.searchParams.get("user") || "postgres";
  const tls = read.searchParams.get("sslmode");
  return {
    host: read.searchParams.get("host") || decodeURIComponent(read.hostname) || "localhost",
    port: Number(read.port || read.searchParams.get("port") || 5432),
    user,
    ...(read.password && { password: decodeURIComponent(read.password) }),
    database: decodeURIComponent(read.pathname.slice(1)) || user,
    ...((tls === "require" || tls === "prefer" || tls === "verify-full") && { tls }),
  };
}

/** The URL that `parseAddress` reads back; it carries the password. */
export function formatAddress(address: Address): string {
  const user = encodeURIComponent(address.user);
  const password = address.password ? `:${encodeURIComponent(address.password)}` : "";
  const socket = address.host.startsWith("/");
  const host = socket ? "localhost" : address.host;
  const query = new URLSearchParams();
  if (socket) query.set("host", address.host);
  if (address.tls) query.set("sslmode", address.tls);
  const asked = query.size ? `?${query.toString()}` : "";
  return `postgresql://${user}${password}@${host}:${address.port}/${encodeURIComponent(address.database)}${asked}`;
}

/** What every connection of ours has in common; instants and days stay text, as the kernel has them. */
export function optionsFor(address: Address, session: Record<string, string>): Options<Types> {
  const socket = address.host.startsWith("/") ? { path: `${address.host}/.s.PGSQL.${address.port}` } : {};
  return {
    host: socket.path ? "localhost" : address.host,
    port: address.port,
    ...socket,
    user: address.user,
    pass: address.password ?? "",
    database: address.database,
    ssl: address.tls ?? false,
    connection: { TimeZone: "UTC", DateStyle: "ISO", ...session },
    // A constant wait: the driver's own grows to 20 seconds, in which a database that is back looks absent.
    backoff: () => 0.1,
    connect_timeout: 10,
    fetch_types: false,
    onnotice: () => {},
    types: {
      ...arrayTypes,
      instant: { to: 1184, from: [1184], serialize: asText, parse: readInstant },
      day: { to: 1082, from: [1082, 1114], serialize: asText, parse: asText },
    },
  };
}

function asText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** A moment as an instant; `infinity`, which is no moment and comes after all of them, as it stands. */
function readInstant(written: string): string {
  return written.endsWith("infinity") ? written : new Date(written).toISOString();
}
