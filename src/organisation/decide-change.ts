import { administers, somebodyAdministers } from "./administers.ts";
import { applyEffect } from "./apply-effect.ts";
import { refuse, type ChangeDecision, type ChangeOffice, type Decides } from "./change-decision.ts";
import type { OrganisationCommand } from "./change.ts";
import { checkOrganisation } from "./check.ts";
import { addOfficer } from "./decide/add-officer.ts";
import { addPost } from "./decide/add-post.ts";
import { addStation } from "./decide/add-station.ts";
import { addUnit } from "./decide/add-unit.ts";
import { appoint } from "./decide/appoint.ts";
import { changeArea } from "./decide/change-area.ts";
import { changeStation } from "./decide/change-station.ts";
import { closeStation } from "./decide/close-station.ts";
import { confirmSignIn } from "./decide/confirm-sign-in.ts";
import { declareKin } from "./decide/declare-kin.ts";
import { dismiss } from "./decide/dismiss.ts";
import { dissolveArea } from "./decide/dissolve-area.ts";
import { endKin } from "./decide/end-kin.ts";
import { endSignIn } from "./decide/end-sign-in.ts";
import { formArea } from "./decide/form-area.ts";
import { letSignIn } from "./decide/let-sign-in.ts";
import { removePost } from "./decide/remove-post.ts";
import { renameArea } from "./decide/rename-area.ts";
import { renameOfficer } from "./decide/rename-officer.ts";
import { renameUnit } from "./decide/rename-unit.ts";
import { retireOfficer } from "./decide/retire-officer.ts";
import { whatIsUnknown } from "./what-is-unknown.ts";

type Name = OrganisationCommand["command"];

/** Every change and who answers it. A change that stands nowhere here does not compile. */
const decides: { readonly [N in Name]: Decides<N> } = {
  "add-unit": addUnit,
  "rename-unit": renameUnit,
  "form-area": formArea,
  "rename-area": renameArea,
  "change-area": changeArea,
  "dissolve-area": dissolveArea,
  "add-post": addPost,
  "remove-post": removePost,
  "add-officer": addOfficer,
  "rename-officer": renameOfficer,
  "retire-officer": retireOfficer,
  appoint,
  dismiss,
  "declare-kin": declareKin,
  "end-kin": endKin,
  "let-sign-in": letSignIn,
  "confirm-sign-in": confirmSignIn,
  "end-sign-in": endSignIn,
  "add-station": addStation,
  "change-station": changeStation,
  "close-station": closeStation,
};

/**
 * Decides one change of an organisation. Administrators change it, and any officer may declare their own kin (监察法
 * Art. 67); a sign-in that one administrator issued is confirmed by somebody else. What would leave the organisation
 * with a fault that it did not have is refused with that fault.
 */
export function decideChange(command: OrganisationCommand, office: ChangeOffice): ChangeDecision {
  const { organisation, officer } = office;
  const ownKin = command.command === "declare-kin" && command.officer === officer;
  const confirms = command.command === "confirm-sign-in";
  if (!ownKin && !confirms && !administers(organisation, officer)) return refuse({ why: "only-administrators" });
  const unknown = whatIsUnknown(command, office);
  if (unknown) return refuse({ why: "not-there", field: unknown });

  const decision = answer(command.command, command, office);
  if ("refusal" in decision) return decision;
  const after = decision.effects.reduce(applyEffect, organisation);
  const before = new Set(checkOrganisation(organisation).map(({ about, why }) => `${why} ${about}`));
  const fault = checkOrganisation(after).find(({ about, why }) => !before.has(`${why} ${about}`));
  if (fault) return refuse({ why: "fault", fault });
  if (!somebodyAdministers(office, decision.effects, after)) return refuse({ why: "last-administrator" });
  return decision;
}

// The name apart from the command lets the compiler pair each answer with its own command.
function answer<N extends Name>(name: N, command: Extract<OrganisationCommand, { command: N }>, office: ChangeOffice) {
  return decides[name](command, office);
}
