import type { Viewer } from "../../access/door.ts";
import type { House } from "../../access/house.ts";
import { rulebookOf } from "../../access/house.ts";
import { viewerOf } from "../../access/sign-in.ts";
import { id, type OfficerId } from "../../kernel/id.ts";
import { text } from "../../kernel/text.ts";
import { inJurisdiction } from "../../store/connect.ts";
import type { Misused } from "../command.ts";

/**
 * As whom arrivals are taken in: the officer who was named, by id or sign-in, or else a registrar of the district. Refuses
 * one who may not receive, so that not every row has to say it.
 */
export async function importingOfficer(house: House, named: string | undefined): Promise<Viewer | Misused> {
  const viewer = named === undefined ? await anyRegistrar(house) : await officerNamed(house, named);
  if (!viewer) return nobody(named);
  const { posts } = rulebookOf(house).powers["receive-contact"];
  if (viewer.holds.some(({ kind }) => posts.includes(kind))) return viewer;
  return {
    misused: text(
      `${viewer.officer} 的岗位不能登记来件，请用 --as 另选一人。`,
      `${viewer.officer} holds no post that may take in arrivals. Choose another by --as.`,
    ),
  };
}

async function officerNamed(house: House, named: string): Promise<Viewer | undefined> {
  const known = await viewerOf(house, id<"officer">(named));
  if (known) return known;
  const { jurisdiction, store } = house;
  const [row] = await inJurisdiction(
    store,
    { jurisdiction },
    (tx) => tx<{ officer: OfficerId }[]>`
      select officer from officer where jurisdiction = ${jurisdiction} and sign_in = ${named}`,
  );
  return row && viewerOf(house, row.officer);
}

async function anyRegistrar(house: House): Promise<Viewer | undefined> {
  const { officers } = await house.organisation.now();
  for (const officer of [...officers.keys()].sort()) {
    const viewer = await viewerOf(house, officer);
    if (viewer?.holds.some(({ kind, tier }) => kind === "registrar" && tier === 1)) return viewer;
  }
  return undefined;
}

function nobody(named: string | undefined): Misused {
  return {
    misused:
      named === undefined
        ? text(
            "区级没有录入岗，请用 --as 指定由谁登记。",
            "The district has no registrar. Say by --as who takes them in.",
          )
        : text(`没有“${named}”这个人员。`, `There is no officer “${named}”.`),
  };
}
