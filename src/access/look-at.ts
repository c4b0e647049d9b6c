import type { MatterView } from "../contract/matter-view.ts";
import type { FollowView } from "../contract/follow-view.ts";
import type { ContactId, FileId, MatterId } from "../kernel/id.ts";
import type { Actor } from "../matter/actor.ts";
import type { FileRef } from "../matter/sealed.ts";
import type { Matter } from "../matter/state.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { OpenedFile, Viewer } from "./door.ts";
import { officeOf, rulebookOf, type House } from "./house.ts";
import { loadMatter, matterOfContact } from "./load.ts";
import { fileMeta, readWords, refsIn } from "./read-words.ts";
import { sightOf } from "./sight.ts";
import { openStored } from "./staging.ts";
import { followView } from "./views/follow.ts";
import { matterView } from "./views/matter.ts";

/** One matter for an officer's page; `undefined` when there is none or it is not theirs. */
export async function lookAtMatter(house: House, viewer: Viewer, matter: MatterId): Promise<MatterView | undefined> {
  const found = await find(house, viewer, matter);
  if (!found) return undefined;
  const actor: Actor = { as: "officer", officer: viewer.officer, holds: viewer.holds };
  const office = await officeOf(house, actor, rulebookOf(house, found.m.rulebook), await house.calendars.now());
  return matterView(found.m, found.history, found.words, office);
}

/** The page of the first arrival of a matter, as the one who holds its code sees it. */
export async function lookAsReporter(house: House, viewer: Viewer, matter: MatterId): Promise<FollowView | undefined> {
  const found = await find(house, viewer, matter);
  const contact = found?.m.contacts[0]?.contact;
  if (!found || !contact) return undefined;
  const office = await officeOf(
    house,
    { as: "petitioner", contact },
    rulebookOf(house, found.m.rulebook),
    await house.calendars.now(),
  );
  return followView(found.m, contact, found.history, found.words, office);
}

/** The matter of an arrival, for whoever holds its code. */
export async function lookByCode(house: House, contact: ContactId): Promise<FollowView | undefined> {
  const { jurisdiction } = house;
  const found = await inJurisdiction(house.store, { jurisdiction, as: "clerk" }, async (tx) => {
    const matter = await matterOfContact(tx, jurisdiction, contact);
    const loaded = matter && (await loadMatter(tx, jurisdiction, matter));
    return loaded && { ...loaded, words: await readWords(house, tx, refsIn([loaded.m])) };
  });
  if (!found) return undefined;
  const office = await officeOf(
    house,
    { as: "petitioner", contact },
    rulebookOf(house, found.m.rulebook),
    await house.calendars.now(),
  );
  return followView(found.m, contact, found.history, found.words, office);
}

/** A file of a matter for an officer who sees it. */
export async function openFileOf(
  house: House,
  viewer: Viewer,
  matter: MatterId,
  file: FileId,
): Promise<OpenedFile | undefined> {
  const found = await find(house, viewer, matter);
  return (
    found &&
    openRef(
      house,
      found.words,
      filesOf(found.m).find((ref) => ref.file === file),
    )
  );
}

/** A file for whoever holds the code: their own, and those the office sent them. */
export async function openFileByCode(house: House, contact: ContactId, file: FileId): Promise<OpenedFile | undefined> {
  const { jurisdiction } = house;
  return inJurisdiction(house.store, { jurisdiction, as: "clerk" }, async (tx) => {
    const matter = await matterOfContact(tx, jurisdiction, contact);
    const loaded = matter && (await loadMatter(tx, jurisdiction, matter));
    if (!loaded) return undefined;
    const own = loaded.m.contacts.filter((one) => one.contact === contact).flatMap(({ files }) => files);
    const sent = loaded.m.messages
      .filter((one) => one.contact === undefined || one.contact === contact)
      .flatMap(({ files }) => files);
    const ref = [...own, ...sent].find((one) => one.file === file);
    return openRef(house, await readWords(house, tx, ref ? [ref.content.id] : []), ref);
  });
}

async function find(house: House, viewer: Viewer, matter: MatterId) {
  const sight = sightOf(viewer, await house.organisation.now());
  return inJurisdiction(house.store, sight, async (tx) => {
    const loaded = await loadMatter(tx, house.jurisdiction, matter);
    return loaded && { ...loaded, words: await readWords(house, tx, refsIn([loaded.m, loaded.history])) };
  });
}

function filesOf(m: Matter): FileRef[] {
  return [
    ...m.contacts.flatMap(({ files }) => files),
    ...m.messages.flatMap(({ files }) => files),
    ...m.points.flatMap(({ finding }) => finding?.files ?? []),
    ...Object.values(m.duties).flatMap(({ done }) => done?.files ?? []),
    ...(m.package?.milestones ?? []).flatMap(({ reached }) => reached?.files ?? []),
  ];
}

function openRef(
  house: House,
  words: Parameters<typeof fileMeta>[0],
  ref: FileRef | undefined,
): OpenedFile | undefined {
  const meta = ref && fileMeta(words, ref);
  return meta && openStored(house, meta);
}
