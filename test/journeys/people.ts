import type { Page } from "playwright-core";
import type { Serving } from "../serving.ts";

/** Who works on a matter, by the sign-ins of the invented district. */
const signIns = {
  registrar: "luru",
  reviewer: "shenhe",
  quality: "zhiliang",
  director: "zhuren",
  leader: "lingdao",
  townHead: "zhenshuji",
  townHandler: "zhenchengban",
} as const;

export type Person = keyof typeof signIns;

/** The people of an office: each comes to their desk once and stays there. */
export type People = {
  at(who: Person): Promise<Page>;
  /** Somebody's name and unit, as a list of officers shows them. */
  named(seat: string): Promise<string>;
};

export function peopleOf(serving: Serving): People {
  const desks = new Map<Person, Promise<Page>>();
  return {
    at: (who) => {
      const desk = desks.get(who) ?? serving.signedIn(signIns[who]);
      desks.set(who, desk);
      return desk;
    },
    async named(seat) {
      const { officers, posts, units } = await serving.district.door.organisation(
        await serving.district.as("director"),
      );
      const officer = officers.find((one) => one.officer === seat);
      const post = posts.find((one) => one.post === officer?.holds[0]?.post);
      const unit = units.find((one) => one.unit === post?.unit);
      return `${officer?.name} · ${unit?.name.zh}`;
    },
  };
}
