import { id } from "../../src/kernel/id.ts";
import { kinOf } from "../../src/organisation/kin.ts";
import { isWithin } from "../../src/organisation/lineage.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import type { Chance } from "../chance.ts";
import type { SeatName } from "../story.ts";
import type { Tale, Way } from "../tale.ts";

/** Who has which part in one story. Nobody whom it accuses, their kin or their unit is among them. */
export type Cast = {
  readonly way: Way;
  readonly registrar: SeatName;
  readonly reviewer: SeatName;
  readonly quality: SeatName;
  readonly decider: SeatName;
  readonly leader: SeatName;
  /** The unit that works on it, and those of it who name a handler and reply, who works, and who could instead. */
  readonly worksAt: string;
  readonly chief: SeatName;
  readonly handler: SeatName;
  readonly spare: SeatName;
  /** Who serves notices and writes to the reporter, watches over the work, and strikes off. */
  readonly desk: SeatName;
  readonly overseer: SeatName;
  readonly closer: SeatName;
  readonly accused?: SeatName;
};

/** Casts a story; `chance` decides among those who may. */
export function cast(tale: Tale, organisation: Organisation, chance: Chance): Cast {
  const accused = accusedSeat(tale, organisation);
  // Where all are barred the matter is passed up, and whoever takes it in never sees it again.
  const free = (...seats: SeatName[]) => {
    const able = seats.filter((seat) => mayTakePart(seat, accused, organisation));
    return chance.pick(able.length > 0 ? able : seats);
  };
  const town = `town-${tale.at?.slice(0, 2)}`;
  const townHead = `${town}-head`;
  const fitsTown = tale.at !== undefined && mayTakePart(townHead, accused, organisation);
  const way: Way = tale.way ?? (fitsTown && chance.number(1, 10) > 2 ? "town" : "district");

  const registrar = free("registrar-1", "registrar-2");
  const decider = free("director", "leader-1", "director");
  const leader = free("leader-1", "leader-2", "leader-3", "leader-4", "leader-5");
  const first = free("handler-1", "handler-2", "handler-3", "handler-4", "handler-5", "handler-6");
  const second = free(...["handler-2", "handler-4", "handler-6", "handler-1"].filter((seat) => seat !== first));
  const ofDistrict = { worksAt: "commission", chief: leader, handler: first, spare: second };
  const workers = chance.number(0, 1) === 0 ? ["handler-1", "handler-2"] : ["handler-2", "handler-1"];
  const ofTown = { worksAt: town, chief: townHead, handler: `${town}-${workers[0]}`, spare: `${town}-${workers[1]}` };
  return {
    way,
    registrar,
    reviewer: free("reviewer-1", "reviewer-2"),
    quality: free("quality-1", "quality-2"),
    decider,
    leader,
    ...(way === "district" ? ofDistrict : ofTown),
    desk: way === "passed-on" ? ofTown.handler : registrar,
    overseer: way === "passed-on" ? townHead : free("director", leader),
    closer: way === "passed-on" ? townHead : decider,
    ...(accused === undefined ? {} : { accused }),
  };
}

/** The seat of whoever is accused, where the organisation knows them. */
export function accusedSeat({ accused, at }: Tale, organisation: Organisation): SeatName | undefined {
  if (accused === undefined) return undefined;
  const seat = accused === "secretary" || accused === "accountant" ? `village-${at}-${accused}` : accused;
  return organisation.officers.has(id(seat)) ? seat : undefined;
}

function mayTakePart(seat: SeatName, accused: SeatName | undefined, organisation: Organisation): boolean {
  if (accused === undefined) return true;
  if (seat === accused || kinOf(organisation, id(accused)).includes(id(seat))) return false;
  const unit = unitOf(seat, organisation);
  const theirs = unitOf(accused, organisation);
  return unit !== undefined && theirs !== undefined && !isWithin(organisation, unit, theirs);
}

/** The unit in which a seat stands. */
export function unitOf(seat: SeatName, organisation: Organisation) {
  return organisation.posts.get(id(`post-${seat}`))?.unit;
}
