import { id, type OfficerId } from "../../src/kernel/id.ts";
import { applyEffect } from "../../src/organisation/apply-effect.ts";
import { organisationCommand, type OrganisationCommandOnWire } from "../../src/organisation/change.ts";
import type { ChangeOffice } from "../../src/organisation/change-decision.ts";
import type { PostKind } from "../../src/organisation/post-kind.ts";
import { decideChange } from "../../src/organisation/decide-change.ts";
import { foundingOrganisation } from "../../src/organisation/founding.ts";

export const administrator = id<"officer">("administrator");
const founded = foundingOrganisation({ district: "云岭区", administrator: "司空仪", name: "admin", password: "" });

/** Everything done from the founding on by the administrator, each change upon the one before; ids count from 1. */
export function after(...commands: OrganisationCommandOnWire[]): ChangeOffice {
  let count = 0;
  const first: ChangeOffice = {
    organisation: founded.organisation,
    stations: new Map(),
    signIns: new Map([
      [administrator, { name: "admin", ready: true, wasReady: true, wasVouched: true, vouched: true }],
    ]),
    officer: administrator,
    needs: [["head", "leader"], ["reviewer"]],
    newId: () => `new-${++count}`,
  };
  return commands.reduce((office, command) => {
    const decision = decideChange(organisationCommand.parse(command), office);
    if ("refusal" in decision) throw new Error(`${command.command}: ${decision.refusal.why}`);
    return { ...office, organisation: decision.effects.reduce(applyEffect, office.organisation) };
  }, first);
}

export const decide = (office: ChangeOffice, command: OrganisationCommandOnWire, by = administrator as string) =>
  decideChange(organisationCommand.parse(command), { ...office, officer: by as OfficerId });

export const addOfficer = (name: string): OrganisationCommandOnWire => ({ command: "add-officer", name });
export const post = (kind: PostKind): OrganisationCommandOnWire => ({
  command: "add-post",
  unit: "commission",
  kind,
  title: { zh: kind },
});
export const appoint = (officer: string, post: string, deputyFor?: string): OrganisationCommandOnWire => ({
  command: "appoint",
  officer,
  post,
  ...(deputyFor ? { deputyFor } : {}),
});

/** Somebody has set a password, with another's word unless `vouched` says otherwise. */
export function came(
  office: ChangeOffice,
  officer: string,
  vouched = true,
  issuedBy = administrator as string,
): ChangeOffice {
  const signIn = {
    name: officer,
    ready: true,
    wasReady: true,
    wasVouched: vouched,
    vouched,
    issuedBy: id<"officer">(issuedBy),
  };
  return { ...office, signIns: new Map(office.signIns).set(id(officer), signIn) };
}

/** A code that was issued and not used yet. */
export function issued(office: ChangeOffice, officer: string): ChangeOffice {
  const signIn = { name: officer, ready: false, wasReady: false, wasVouched: false, vouched: false };
  return { ...office, signIns: new Map(office.signIns).set(id(officer), { ...signIn, issuedBy: administrator }) };
}
