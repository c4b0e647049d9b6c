import type { ContactId } from "../kernel/id.ts";
import type { ContactFacts } from "./event.ts";
import type { ActingOffice } from "./office.ts";
import type { Matter, Voice } from "./state.ts";

/**
 * What one petitioner said of a matter and what is known of their name. Each arrival has a voice of its own, which goes with
 * it when it is linked and unlinked; what one code says changes nothing of another's.
 */
export function voiceOf({ voices }: Pick<Matter, "voices">, contact: ContactId): Voice {
  return voices[contact] ?? {};
}

/** The voice of whoever acts by a code; nobody else gets this far with what only a petitioner does. */
export function ownVoice(m: Matter, office: ActingOffice): Voice {
  return voiceOf(m, speaker(office));
}

/** The arrival by whose code somebody acts. */
export function speaker({ by }: ActingOffice): ContactId {
  if (by.as !== "petitioner") throw new Error("Only the holder of a code speaks for an arrival");
  return by.contact;
}

/** The matter with one voice changed. */
export function withVoice(m: Matter, contact: ContactId, change: (voice: Voice) => Voice): Matter {
  return { ...m, voices: { ...m.voices, [contact]: change(voiceOf(m, contact)) } };
}

/** A voice that has some of what it said taken away. */
export function without(voice: Voice, ...parts: readonly (keyof Voice)[]): Voice {
  return Object.fromEntries(Object.entries(voice).filter(([part]) => !parts.some((one) => one === part)));
}

/** Every petitioner of a matter with what they said. */
export function petitioners(m: Matter): { readonly facts: ContactFacts; readonly voice: Voice }[] {
  return m.contacts.map((facts) => ({ facts, voice: voiceOf(m, facts.contact) }));
}

/**
 * Whom an officer means among these petitioners: the one named, or, where nobody is, the only one there is.
 */
export function meant(among: readonly ContactFacts[], contact: ContactId | undefined): ContactId | undefined {
  if (contact === undefined) return among.length === 1 ? among[0]?.contact : undefined;
  return among.some((one) => one.contact === contact) ? contact : undefined;
}

/** What goes along with an arrival to the matter it is linked to, or back home. */
export function heard({ voices }: Matter, contact: ContactId): { readonly voice?: Voice } {
  const voice = voices[contact];
  return voice ? { voice } : {};
}
