import type { JurisdictionId, MatterId } from "../kernel/id.ts";
import type { Actor } from "../matter/actor.ts";
import type {
  ClerkCommand,
  ErasureCommandOnWire,
  OfficerCommandOnWire,
  PetitionerCommandOnWire,
} from "../matter/command.ts";
import { erasureCommand, officerCommand, petitionerCommand } from "../matter/command.ts";
import { isOfClerk, isOfErasure, isOfPetitioner } from "../matter/as-whom.ts";
import { decide, standing } from "../matter/decide.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { Matter } from "../matter/state.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import type { Transaction } from "../store/pool.ts";
import { openMatterKey, type KeysOfMatter } from "../vault/matter-keys.ts";
import { parseSubmissionToken } from "../vault/receipt.ts";
import { commit, keysUnder, type Step } from "./commit.ts";
import type { Outcome } from "./door.ts";
import { officeOf, rulebookOf, type House } from "./house.ts";
import { loadMatter } from "./load.ts";
import { malformed } from "./malformed.ts";
import { refused } from "./outcome.ts";
import { removeFiles } from "./remove-files.ts";
import { sealWords } from "./seal-words.ts";
import { stagedUnder } from "./staging.ts";

type OnWire = OfficerCommandOnWire | PetitionerCommandOnWire | ErasureCommandOnWire | ClerkCommand;

/** Who wants what, and how far they see. `once` names the wish, so that sent twice it is done once. */
export type Wish = {
  readonly actor: Actor;
  readonly sight: Sight;
  readonly matter: MatterId;
  readonly command: OnWire;
  readonly once?: string | undefined;
  /** Set by the one way on which words are erased; on every other, whoever forgot to ask, they are not. */
  readonly erases?: boolean | undefined;
};

/** How often a decision is made anew because somebody wrote to the matter in between. */
const tries = 5;

/**
 * The one path from a command to the log, for officers, petitioners and the clerk alike: read under the viewer's sight,
 * seal what was written, decide, write. What may not be seen is not found, whatever was wanted of it.
 */
export async function carryOut(house: House, wish: Wish): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(house, wish);
    if (outcome !== "conflict") return outcome;
    if (attempt === tries) return refuse(house, { why: "changed-meanwhile" });
  }
}

async function tryOnce(
  house: House,
  { actor, sight, matter, command, once, erases }: Wish,
): Promise<Outcome | "conflict"> {
  const inForce = await house.calendars.now();
  const found = await inJurisdiction(house.store, sight, (tx) => readFor(tx, house.jurisdiction, matter, command));
  if (!found) return refuse(house, { why: "not-found" });
  const { m, other, wrapped } = found;
  if (once !== undefined && m.once.includes(once)) return { done: true, version: m.version };

  const office = await officeOf(house, actor, rulebookOf(house, m.rulebook), inForce);
  if (!erases && isOfErasure(command.command))
    return refused({ why: "only-at-the-console", command: command.command }, office.rulebook, office.organisation);
  const parsed = parse(command, actor);
  if ("refusal" in parsed) return refused(parsed.refusal, office.rulebook, office.organisation);
  const allowed = standing(parsed.command.command, m, office);
  if ("refusal" in allowed) return refused(allowed.refusal, office.rulebook, office.organisation);

  // Without keys there is nothing to seal under: they were erased, which the standing has said, or are lost.
  if (!wrapped) return refuse(house, { why: "not-found" });
  const whose = { jurisdiction: house.jurisdiction, matter: m.matter };
  const keys: KeysOfMatter = {
    content: await openMatterKey(house.keeper, whose, "content", wrapped.content),
    identity: await openMatterKey(house.keeper, whose, "identity", wrapped.identity),
  };
  const token = once === undefined ? undefined : parseSubmissionToken(once);
  const sealed = sealWords(parsed.command, { ...whose, keys }, token ? await stagedUnder(house, token) : new Map());
  const decision = decide(sealed.command, m, office, other);
  if ("refusal" in decision) return refused(decision.refusal, office.rulebook, office.organisation);

  const steps: [Step, ...Step[]] = [{ before: m, events: decision.events }];
  if (decision.elsewhere && other) steps.push({ before: other, events: decision.elsewhere.events });
  const outcome = await commitDone(house, steps, { office, by: allowed.office.by, once }, sealed);
  const ended = decision.events.some(({ type }) => type === "erased");
  if (outcome !== "conflict" && ended) await removeFiles(house, keysUnder(m));
  return outcome;
}

async function commitDone(
  house: House,
  ...rest: Parameters<typeof commit> extends [House, ...infer Rest] ? Rest : never
): Promise<Outcome | "conflict"> {
  const written = await commit(house, ...rest);
  return written === "conflict" ? written : { done: true, version: written.version };
}

type Found = { readonly m: Matter; readonly other: Matter | undefined; readonly wrapped: KeysOfMatter | undefined };

async function readFor(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  matter: MatterId,
  command: OnWire,
): Promise<Found | undefined> {
  const [loaded, [wrapped]] = await Promise.all([
    loadMatter(tx, jurisdiction, matter),
    tx<
      KeysOfMatter[]
    >`select content, identity from matter_key where jurisdiction = ${jurisdiction} and matter = ${matter}`,
  ]);
  if (!loaded) return undefined;
  const speaksOf = otherMatter(command, loaded.m);
  const other = speaksOf === undefined ? undefined : await loadMatter(tx, jurisdiction, speaksOf);
  return { m: loaded.m, other: other?.m, wrapped };
}

/** The second matter that a command speaks of: the one linked into or repeated, or the one an arrival goes home to. */
function otherMatter(command: OnWire, m: Matter): MatterId | undefined {
  if (command.command === "link-contact") return command.into as MatterId;
  if (command.command === "waive-obligation") return command.earlier as MatterId | undefined;
  if (command.command === "unlink-contact") return m.contacts.find(({ contact }) => contact === command.contact)?.born;
  return undefined;
}

function parse(
  command: OnWire,
  actor: Actor,
):
  | {
      command:
        | Exclude<ReturnType<typeof officerCommand.parse>, never>
        | ReturnType<typeof petitionerCommand.parse>
        | ReturnType<typeof erasureCommand.parse>
        | ClerkCommand;
    }
  | { refusal: Refusal } {
  if (actor.as === "clerk") return { command: command as ClerkCommand };
  // Whose command it is comes before what stands in it: it is refused as such, whatever was filled in.
  if (actor.as === "officer" && isOfOthers(command)) return { command: command as ClerkCommand };
  const name = command.command;
  const schema = isOfPetitioner(name) ? petitionerCommand : isOfErasure(name) ? erasureCommand : officerCommand;
  const known = schema.safeParse(command);
  if (known.success) return { command: known.data };
  return { refusal: malformed(known.error, "command") };
}

function isOfOthers({ command }: OnWire): boolean {
  return isOfPetitioner(command) || isOfClerk(command);
}

async function refuse(house: House, refusal: Refusal): Promise<Outcome> {
  return refused(refusal, rulebookOf(house), await house.organisation.now());
}
