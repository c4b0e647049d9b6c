import { id } from "../../../src/kernel/id.ts";
import type { OrganisationCommandOnWire } from "../../../src/organisation/change.ts";
import type { District } from "../../district.ts";
import { arrived } from "./in-handling.ts";
import type { Looking } from "./looking.ts";
import { comeAs, goTo } from "./moving.ts";
import { walkEnrolment, walkIn, walkRenewed } from "./walk-door.ts";
import { walkFailings } from "./walk-failings.ts";
import { walkIdentityViews, walkLog } from "./walk-log.ts";
import { walkChanges, walkConfirming, walkEnds, walkLostCode, walkNewCode, walkTree } from "./walk-organisation.ts";
import { walkOwn } from "./walk-own.ts";
import { walkOwed } from "./walk-owed.ts";
import { walkRegister } from "./walk-register.ts";
import { walkOthersToday, walkToday } from "./walk-today.ts";
import { walkWire } from "./walk-wire.ts";

/** Everything but the matters themselves: the door, the day's work, the register, the organisation, its log, the rulebook. */
export async function walkOffice(looking: Looking, matter: string): Promise<void> {
  const { page, look } = looking;
  await walkIn(looking, "zhuren");
  await walkToday(looking);
  await walkRegister(looking);
  await walkOwed(looking);
  await walkFailings(looking);
  await goTo(page, "organisation");
  await look("organisation");
  await walkTree(looking);
  await goTo(page, "rulebook");
  await look("rulebook");
  await walkRulebooks(looking);
  await walkWire(looking, matter);
  await comeAs(page, "cunjianhui");
  await page.locator(".register-form").waitFor();
  await look("the register of a village, from which nothing is read");
  await walkOthersToday(looking);
}

/** The rulebook of every other programme. */
async function walkRulebooks({ page, look }: Looking): Promise<void> {
  const switches = page.locator(".kind-links button");
  for (const at of Array.from({ length: (await switches.count()) - 1 }, (_, one) => one + 1)) {
    await switches.nth(at).click();
    await look(`rulebook ${at + 1}`);
  }
}

/** The organisation as it is set up, and who comes to a new sign-in; `door` is the window of that officer. */
export async function walkSetUp(looking: Looking, door: Looking, district: District): Promise<void> {
  const { page } = looking;
  const administrator = await district.as("administrator");
  const change = async (command: OrganisationCommandOnWire): Promise<void> => {
    const outcome = await district.door.changeOrganisation(administrator, command);
    if (!outcome.done) throw new Error(outcome.sentence.en);
  };
  await change({ command: "add-officer", name: "轩辕平" });
  await change({
    command: "add-unit",
    parent: "commission",
    kind: "township-commission",
    name: { zh: "青禾镇纪委" },
  });
  await change({ command: "add-officer", name: "百里川" });
  const { officers: entered } = await district.door.organisation(administrator);
  await change({
    command: "retire-officer",
    officer: entered.find(({ name }) => name === "百里川")?.officer ?? "",
  });
  await walkChanges(looking);
  for (const at of Array.from({ length: 60 }).keys())
    await change({ command: "rename-unit", unit: "group-01-01-01", name: { zh: `枕溪村一组（${at + 1}）` } });
  await walkLog(looking);
  await change({ command: "add-post", unit: "town-01", kind: "handler", title: { zh: "机动承办人" } });
  const group = (await district.door.organisation(administrator)).stations.find(
    (one) => one.unit === id("group-01-01-01"),
  );
  await change({ command: "close-station", station: group?.station ?? "" });
  await walkEnds(looking, "枕溪村一组");
  await walkLostCode(looking, "轩辕平");
  const { officers } = await district.door.organisation(administrator);
  const { name = "" } = officers.find(({ officer }) => (officer as string) === "handler-1") ?? {};
  const code = await walkNewCode(looking, name, "chengban");
  await walkEnrolment(door, "chengban", code, "three quiet rivers");
  await comeAs(page, "shuji");
  await walkConfirming(looking);
  await walkRenewed(door);
  for (const window of [door.page, page]) await comeAs(window, "zhiliang", "today");
  await walkOwn(looking, "huiyin-demo");
  await openIdentity(district);
  await comeAs(page, "shenji", "log");
  await walkIdentityViews(looking);
}

/** Somebody looks at who is accused, so that there is something to audit. */
async function openIdentity(district: District): Promise<void> {
  const matter = await arrived(district, "路灯坏了半年没有人修");
  const director = await district.as("director");
  const view = await district.door.matter(director, matter as never);
  const party = view?.subjects[0]?.party;
  const identityPurposes = (await district.door.programmes()).rulebooks[0]?.identityPurposes ?? [];
  if (party) await district.door.identity(director, matter as never, party, identityPurposes[0]?.id ?? "");
}
