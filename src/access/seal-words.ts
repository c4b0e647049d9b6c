import type { EnvelopeId, JurisdictionId, MatterId } from "../kernel/id.ts";
import type { FileRef, Sealed } from "../matter/sealed.ts";
import type { Row } from "../store/log/rows.ts";
import { digestOf, sealJson, sealText } from "../vault/envelope.ts";
import type { KeysOfMatter } from "../vault/matter-keys.ts";
import { newId } from "../vault/new-id.ts";
import type { StagedMeta } from "./staging.ts";

/** Under which an identity's length does not show: a named reporter and an empty one look the same. */
const identitySize = 1024;

type Place = { readonly jurisdiction: JurisdictionId; readonly matter: MatterId; readonly keys: KeysOfMatter };

/** A command without a word in it, and the rows that hold the words. */
export type SealedCommand<Command> = {
  readonly command: Sealed<Command>;
  readonly envelopes: readonly Row[];
  readonly identities: readonly Row[];
  /** The staged files it took with it. */
  readonly adopted: readonly string[];
};

/**
 * Seals all that was written, named or attached in a command under the matter's keys, and leaves references in its place:
 * `{ text }` and `{ staged }` under the content key, `{ identity }` under the identity key. A file that was never staged
 * is left out.
 */
export function sealWords<Command>(
  command: Command,
  place: Place,
  staged: ReadonlyMap<string, StagedMeta>,
): SealedCommand<Command> {
  const envelopes: Row[] = [];
  const identities: Row[] = [];
  const adopted: string[] = [];
  const at = (kind: string, id: EnvelopeId) => ({ jurisdiction: place.jurisdiction, matter: place.matter, kind, id });
  const row = (kind: string, id: EnvelopeId, sealed: Uint8Array) => ({
    jurisdiction: place.jurisdiction,
    id,
    key_of: place.matter,
    kind,
    sealed,
  });

  function keep(kind: string, words: string) {
    const id = newId<"envelope">();
    const sealed = sealText(place.keys.content, at(kind, id), words);
    envelopes.push(row(kind, id, sealed));
    return { id, digest: digestOf(sealed) };
  }

  function hide(who: unknown) {
    const id = newId<"envelope">();
    const sealed = sealJson(place.keys.identity, at("identity", id), who, identitySize);
    identities.push(row("identity", id, sealed));
    return { id, digest: digestOf(sealed) };
  }

  function adopt(token: string): FileRef | undefined {
    const meta = staged.get(token);
    if (!meta) return undefined;
    adopted.push(token);
    return { file: meta.file, content: keep("file", JSON.stringify(meta)) };
  }

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk).filter((item) => item !== undefined);
    if (value === null || typeof value !== "object") return value;
    if ("text" in value && typeof value.text === "string") return keep("words", value.text);
    if ("identity" in value) return hide(value.identity);
    if ("staged" in value && typeof value.staged === "string") return adopt(value.staged);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part)]));
  }

  return { command: walk(command) as Sealed<Command>, envelopes, identities, adopted };
}
