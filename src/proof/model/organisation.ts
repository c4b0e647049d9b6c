import { id, type OfficerId, type PostId, type UnitId } from "../../kernel/id.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { Officer, Organisation, Post } from "../../organisation/organisation.ts";
import type { PostKind } from "../../organisation/post-kind.ts";
import type { Unit } from "../../organisation/unit.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { places, titles, type Place } from "./places.ts";

/**
 * The model district with a person for each post, and with as many of a kind as there are gates that only they may sign:
 * gates ask for different people, and how many a real office has is not the rulebook's fault.
 */
export function modelOrganisation(rulebook: Pick<Rulebook, "gates">): Organisation {
  const seats = places.flatMap((place) => place.staff.flatMap((kind) => seatsOf(place, kind, rulebook)));
  return {
    units: new Map(places.map((place): [UnitId, Unit] => [id(place.unit), unitOf(place)])),
    posts: new Map(seats.map((seat): [PostId, Post] => [id(seat.name), postOf(seat)])),
    officers: new Map(seats.map(({ name }): [OfficerId, Officer] => [id(name), officerOf(name)])),
    relations: [],
    areas: [],
  };
}

/** Somebody of the model district in words: the post and the unit. */
export function sayOfficer({ posts, units }: Organisation, officer: OfficerId): Text {
  const post = posts.get(id(officer));
  const unit = post && units.get(post.unit);
  if (!post || !unit) return text("某人", "somebody");
  return text(`${unit.name.zh}${post.title.zh}`, `${post.title.en} of ${unit.name.en}`);
}

type Seat = { readonly name: string; readonly unit: string; readonly kind: PostKind };

function seatsOf({ unit }: Place, kind: PostKind, { gates }: Pick<Rulebook, "gates">): Seat[] {
  const signed = gates.filter(({ posts }) => posts.includes(kind)).length;
  return Array.from({ length: Math.max(1, signed) }, (_, at) => {
    return { name: `${unit}.${kind}${at === 0 ? "" : `.${at + 1}`}`, unit, kind };
  });
}

function unitOf({ unit, under, tier, kind, name }: Place): Unit {
  return { unit: id(unit), parent: under === undefined ? undefined : id(under), tier, kind, name, region: undefined };
}

function postOf({ name, unit, kind }: Seat): Post {
  return { post: id(name), unit: id(unit), kind, title: titles[kind] };
}

function officerOf(name: string): Officer {
  return { officer: id(name), name, holds: [{ post: id(name) }] };
}
