import { randomBytes } from "node:crypto";

/** 192 random bits, base64url, in a hidden field: whoever sends a form twice has done it once. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** Reads a hidden field; anything but 32 characters of base64url is `undefined`. */
export function readToken(sent: string): string | undefined {
  return /^[\w-]{32}$/.test(sent) ? sent : undefined;
}
