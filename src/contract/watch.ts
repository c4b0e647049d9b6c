import { z } from "zod";
import type { Instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import type { OrganisationEvent } from "../organisation/change.ts";

/** What the log of the organisation can be narrowed to. */
export const changeGroups = ["units", "officers", "kin", "sign-ins", "stations"] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** The events of each group; each stands in exactly one. */
export const groupOf: Readonly<Record<OrganisationEvent["type"], ChangeGroup>> = {
  "unit-added": "units",
  "unit-renamed": "units",
  "area-formed": "units",
  "area-renamed": "units",
  "area-changed": "units",
  "area-dissolved": "units",
  "post-added": "units",
  "post-removed": "units",
  "officer-added": "officers",
  "officer-renamed": "officers",
  "officer-retired": "officers",
  "officer-appointed": "officers",
  "officer-dismissed": "officers",
  "kin-declared": "kin",
  "kin-ended": "kin",
  "sign-in-let": "sign-ins",
  "sign-in-confirmed": "sign-ins",
  "sign-in-taken": "sign-ins",
  "password-changed": "sign-ins",
  "sign-in-ended": "sign-ins",
  "station-added": "stations",
  "station-changed": "stations",
  "station-closed": "stations",
};

const place = z.coerce.number().int().positive().max(2_147_483_647).optional();

/** A page of the log of the organisation, newest first, from before the place `before`. */
export const organisationLogQuery = z.object({ group: z.enum(changeGroups).optional(), before: place });
export type OrganisationLogQuery = z.output<typeof organisationLogQuery>;

/** A page of who opened identities, newest first, from before the place `before`. */
export const identityViewsQuery = z.object({ before: place });

/** One change: when, by whom, what, as a sentence. `alone` marks a sign-in that one person issued without a second. */
export type OrganisationLogRow = {
  readonly place: number;
  readonly at: Instant;
  readonly by: string;
  readonly group: ChangeGroup;
  readonly what: Text;
  readonly alone?: true;
};

/** One look at an identity: who, of which unit, in which matter, for which purpose. Whose identity it was is not told. */
export type IdentityViewRow = {
  readonly place: number;
  readonly at: Instant;
  readonly by: string;
  readonly unit: Text;
  readonly number: string;
  readonly purpose: Text;
};

/** A page of a log; `next` is the place to go on before, absent on the last page. */
export type LogPage<Row> = { readonly rows: readonly Row[]; readonly next?: number };
