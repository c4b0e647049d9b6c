declare const kind: unique symbol;

/** Ten random digits and their check digit. It names a contact, is no secret, and shows neither order nor number. */
export type Locator = string & { readonly [kind]: "locator" };
/** 29 random digits (96.3 bits) and their check digit: known only to whoever reported, and to us as a hash. */
export type Secret = string & { readonly [kind]: "secret" };

/** `48219357602` as `482-1935-7602`. */
export function showLocator(locator: Locator): string {
  return `${locator.slice(0, 3)}-${locator.slice(3, 7)}-${locator.slice(7)}`;
}

/** The secret in six groups of five, as they are printed and copied by hand. */
export function secretGroups(secret: Secret): readonly string[] {
  return secret.match(/.{5}/g) ?? [];
}
