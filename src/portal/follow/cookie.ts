const name = "__Host-huiyin-follow";
const shape = "Path=/; Secure; HttpOnly; SameSite=Strict";

/** The one cookie of the portal. It is set when a code was entered and right, and lives no longer than the browser does. */
export function setCookie(token: string): string {
  return `${name}=${token}; ${shape}`;
}

export function dropCookie(): string {
  return `${name}=; ${shape}; Max-Age=0`;
}

/** Reads the token out of a `Cookie` header, whatever else stands in it. */
export function readCookie(header: string | undefined): string | undefined {
  const found = header?.split(/; */).find((pair) => pair.startsWith(`${name}=`));
  const token = found?.slice(name.length + 1);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}
