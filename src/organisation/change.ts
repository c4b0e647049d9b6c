import { z } from "zod";
import type { Id, OfficerId, PostId, RegionId, StationId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import { oneLine } from "../kernel/written.ts";
import type { Area, Post } from "./organisation.ts";
import type { Region, Station } from "./place.ts";
import { postKinds, type PostKind } from "./post-kind.ts";
import { addedKinds, type Unit } from "./unit.ts";

const named = <Kind extends string>() => oneLine(64, 1).transform((text) => text as Id<Kind>);
/** Words in Chinese, and in English where the office has them; otherwise the Chinese stands for both. */
const words = (most: number) =>
  z
    .object({ zh: oneLine(most, 1), en: oneLine(most).default("") })
    .transform(({ zh, en }): Text => ({ zh, en: en === "" ? zh : en }));
const command = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ command: z.literal(name), ...shape });

const officer = named<"officer">();
const post = named<"post">();
const unit = named<"unit">();
const area = named<"area">();
const members = z
  .array(unit)
  .min(1)
  .max(200)
  .transform((units) => [...new Set(units)]);
const station = named<"station">();
const stationParts = {
  name: words(80),
  address: words(200),
  hours: words(200),
  phone: oneLine(40).default(""),
  wechat: oneLine(40).default(""),
  channels: z
    .array(z.enum(["letter", "visit", "phone", "web", "wechat"]))
    .min(1)
    .max(5),
};

/** What is changed in an organisation, one at a time. `decide-change.ts` answers each. */
export const organisationCommand = z.discriminatedUnion("command", [
  // `place` is the name of the place the unit serves, where that is a new one; otherwise it serves its parent's.
  command("add-unit", { name: words(80), parent: unit, kind: z.enum(addedKinds), place: words(80).optional() }),
  command("rename-unit", { unit, name: words(80) }),
  command("form-area", { name: words(80), units: members }),
  command("rename-area", { area, name: words(80) }),
  command("change-area", { area, units: members }),
  command("dissolve-area", { area }),
  command("add-post", { unit, kind: z.enum(postKinds), title: words(80) }),
  command("remove-post", { post }),
  command("add-officer", { name: oneLine(40, 2) }),
  command("rename-officer", { officer, name: oneLine(40, 2) }),
  command("retire-officer", { officer }),
  command("appoint", { officer, post, deputyFor: officer.optional() }),
  command("dismiss", { officer, post }),
  command("declare-kin", { officer, kin: officer }),
  command("end-kin", { officer, kin: officer }),
  command("let-sign-in", {
    officer,
    name: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9.-]{2,30}$/, { error: "not-a-sign-in-name" }),
  }),
  command("confirm-sign-in", { officer }),
  command("end-sign-in", { officer }),
  command("add-station", { unit, ...stationParts }),
  command("change-station", { station, ...stationParts }),
  command("close-station", { station }),
]);

export type OrganisationCommand = z.output<typeof organisationCommand>;
export type OrganisationCommandOnWire = z.input<typeof organisationCommand>;

/**
 * Whether a code for signing in waits for a second person. `alone`: it was due, and there was nobody yet who could have
 * given it, as in the first days of a district.
 */
export type Confirmation = "second" | "alone" | "none";

/** What a change leaves behind, one thing each: what is there from now on, or no more. */
export type Effect =
  | { readonly put: "region"; readonly region: Region }
  | { readonly put: "unit"; readonly unit: Unit }
  | { readonly put: "post"; readonly post: Post }
  | { readonly put: "officer"; readonly officer: OfficerId; readonly name: string; readonly retired: boolean }
  | {
      readonly put: "holding";
      readonly officer: OfficerId;
      readonly post: PostId;
      readonly deputyFor: OfficerId | undefined;
    }
  | { readonly drop: "holding"; readonly officer: OfficerId; readonly post: PostId }
  | { readonly put: "relation"; readonly officer: OfficerId; readonly kin: OfficerId }
  | { readonly drop: "relation"; readonly officer: OfficerId; readonly kin: OfficerId }
  | {
      readonly put: "sign-in";
      readonly officer: OfficerId;
      readonly name: string;
      readonly confirmation: Confirmation;
      readonly renewed: boolean;
    }
  | { readonly put: "confirmation"; readonly officer: OfficerId; readonly by: OfficerId }
  | { readonly put: "password"; readonly officer: OfficerId }
  | { readonly drop: "sign-in"; readonly officer: OfficerId }
  | { readonly put: "area"; readonly area: Area }
  | { readonly drop: "area"; readonly area: string }
  | { readonly put: "station"; readonly station: Station };

/** What happened to an organisation, as the log keeps it. Officers are ids; their names and sign-in names stand in no event. */
export type OrganisationEvent =
  | {
      readonly type: "unit-added";
      readonly unit: UnitId;
      readonly parent: UnitId;
      readonly kind: Unit["kind"];
      readonly name: Text;
      readonly region: RegionId | undefined;
    }
  | { readonly type: "unit-renamed"; readonly unit: UnitId; readonly name: Text }
  | {
      readonly type: "area-formed" | "area-changed";
      readonly area: string;
      readonly name: Text;
      readonly units: readonly UnitId[];
    }
  | { readonly type: "area-renamed"; readonly area: string; readonly was: Text; readonly name: Text }
  | { readonly type: "area-dissolved"; readonly area: string; readonly name: Text }
  | {
      readonly type: "post-added";
      readonly post: PostId;
      readonly unit: UnitId;
      readonly kind: PostKind;
      readonly title: Text;
    }
  | { readonly type: "post-removed"; readonly post: PostId }
  | { readonly type: "officer-added" | "officer-renamed"; readonly officer: OfficerId }
  | {
      readonly type: "officer-appointed";
      readonly officer: OfficerId;
      readonly post: PostId;
      readonly deputyFor?: OfficerId;
      /** Whether they had left office before. */
      readonly back?: true;
    }
  | { readonly type: "officer-retired"; readonly officer: OfficerId; readonly posts: readonly PostId[] }
  | { readonly type: "officer-dismissed"; readonly officer: OfficerId; readonly post: PostId }
  | { readonly type: "kin-declared" | "kin-ended"; readonly officer: OfficerId; readonly kin: OfficerId }
  | {
      readonly type: "sign-in-let";
      readonly officer: OfficerId;
      readonly renewed: boolean;
      readonly confirmation: Confirmation;
    }
  | { readonly type: "sign-in-confirmed"; readonly officer: OfficerId; readonly issuedBy: OfficerId }
  | { readonly type: "sign-in-taken" | "password-changed" | "sign-in-ended"; readonly officer: OfficerId }
  | {
      readonly type: "station-added" | "station-changed" | "station-closed";
      readonly station: StationId;
      readonly unit: UnitId;
    };
