import type { By } from "./actor.ts";
import {
  clerkCommandNames,
  type ClerkCommand,
  type ErasureCommand,
  type OfficerCommand,
  type PetitionerCommand,
} from "./command.ts";
import { may } from "./may.ts";
import type { Office } from "./office.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";

type Name = (OfficerCommand | PetitionerCommand | ErasureCommand | ClerkCommand)["command"];

/**
 * As whom the actor would act: the holder of a contact's code, the clerk, or an officer through one of the posts that
 * have the power. Each command belongs to one of the three, and the others are refused.
 */
export function asWhom(
  command: Name,
  m: Matter,
  office: Office,
): { by: By; orBy: readonly By[] } | { refusal: Refusal } {
  const { actor } = office;
  if (isOfPetitioner(command)) {
    const holdsCode = actor.as === "petitioner" && m.contacts.some(({ contact }) => contact === actor.contact);
    if (!holdsCode) return { refusal: { why: "only-the-petitioner", command } };
    return { by: { as: "petitioner", contact: actor.contact }, orBy: [] };
  }
  if (isOfClerk(command)) {
    if (actor.as !== "clerk") return { refusal: { why: "not-in-your-power", command, posts: [] } };
    return { by: { as: "clerk" }, orBy: [] };
  }
  return may(command, m, office);
}

/** Whether only the petitioner can use it, by their own code (whose position and rating nobody else can record). */
export function isOfPetitioner(command: Name): command is PetitionerCommand["command"] {
  return petitionerCommands.has(command);
}

/** Whether it happens by itself, once its day has come or the organisation has changed. */
export function isOfClerk(command: Name): command is ClerkCommand["command"] {
  return clerkCommands.has(command);
}

/** Whether it ends what was said in a matter, which no page offers. */
export function isOfErasure(command: Name): command is ErasureCommand["command"] {
  return command === "ask-erasure" || command === "erase";
}

const clerkCommands: ReadonlySet<Name> = new Set(clerkCommandNames);

const petitionerCommands: ReadonlySet<Name> = new Set<PetitionerCommand["command"]>([
  "write",
  "record-position",
  "rate",
  "request-review",
  "withdraw",
  "take-back-withdrawal",
]);
