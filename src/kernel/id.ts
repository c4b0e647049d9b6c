declare const kind: unique symbol;

/** An identifier of one kind of thing. It is opaque text: it names, and says nothing about, what it names. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type JurisdictionId = Id<"jurisdiction">;
export type MatterId = Id<"matter">;
export type ContactId = Id<"contact">;
export type PointId = Id<"point">;
export type PartyId = Id<"party">;
export type UnitId = Id<"unit">;
export type PostId = Id<"post">;
export type OfficerId = Id<"officer">;
export type RegionId = Id<"region">;
export type StationId = Id<"station">;
export type EnvelopeId = Id<"envelope">;
export type FileId = Id<"file">;
export type MessageId = Id<"message">;
export type ObligationId = Id<"obligation">;
export type ClockId = Id<"clock">;
export type MilestoneId = Id<"milestone">;

/** Takes text that is known to name a thing of this kind: from the store, or from an address that was checked. */
export function id<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}
