import type { OfficerId, PostId, StationId, UnitId } from "../../kernel/id.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { OrganisationEvent } from "../../organisation/change.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Station } from "../../organisation/place.ts";

export type OrganisationSpeaker = {
  readonly organisation: Organisation;
  readonly stations: ReadonlyMap<StationId, Station>;
};

/** What changed in the organisation, in one sentence without its actor. Names are those of today; the log keeps ids. */
export function sayOrganisationEvent(event: OrganisationEvent, { organisation, stations }: OrganisationSpeaker): Text {
  const officer = (one: OfficerId) => organisation.officers.get(one)?.name ?? one;
  const unit = (one: UnitId): Text => organisation.units.get(one)?.name ?? text(one, one);
  const post = (one: PostId): Text => {
    const held = organisation.posts.get(one);
    if (!held) return text(one, one);
    const at = unit(held.unit);
    return text(`${at.zh}“${held.title.zh}”`, `“${held.title.en}” of ${at.en}`);
  };
  const station = (one: StationId): Text => stations.get(one)?.name ?? text(one, one);

  switch (event.type) {
    case "unit-added": {
      const above = unit(event.parent);
      return text(`在${above.zh}之下设立${event.name.zh}`, `added ${event.name.en} under ${above.en}`);
    }
    case "unit-renamed":
      return text(`把一个单位改名为${event.name.zh}`, `renamed a unit to ${event.name.en}`);
    case "area-formed":
    case "area-changed": {
      const of = all(event.units.map(unit));
      const { name } = event;
      if (event.type === "area-formed")
        return text(`以${of.zh}组成片区“${name.zh}”`, `formed the area “${name.en}” of ${of.en}`);
      return text(`把片区“${name.zh}”的乡镇调整为${of.zh}`, `made the area “${name.en}” one of ${of.en}`);
    }
    case "area-renamed": {
      const { was, name } = event;
      return text(`把片区“${was.zh}”改名为“${name.zh}”`, `renamed the area “${was.en}” to “${name.en}”`);
    }
    case "area-dissolved":
      return text(`解散片区“${event.name.zh}”`, `dissolved the area “${event.name.en}”`);
    case "post-added": {
      const at = unit(event.unit);
      return text(`在${at.zh}增设“${event.title.zh}”`, `added the post “${event.title.en}” in ${at.en}`);
    }
    case "post-removed": {
      const which = post(event.post);
      return text(`撤销${which.zh}`, `removed ${which.en}`);
    }
    case "officer-added":
      return text(`登记${officer(event.officer)}`, `entered ${officer(event.officer)}`);
    case "officer-renamed":
      return text(`更改${officer(event.officer)}的姓名`, `changed the name of ${officer(event.officer)}`);
    case "officer-appointed": {
      const to = post(event.post);
      const who = officer(event.officer);
      if (event.back)
        return text(`请离任的${who}回来任${to.zh}`, `brought ${who}, who had left office, back to ${to.en}`);
      if (event.deputyFor === undefined) return text(`任命${who}为${to.zh}`, `appointed ${who} to ${to.en}`);
      const holder = officer(event.deputyFor);
      return text(`由${who}代${holder}行使${to.zh}`, `let ${who} stand in for ${holder} as ${to.en}`);
    }
    case "officer-dismissed": {
      const from = post(event.post);
      return text(`免去${officer(event.officer)}的${from.zh}`, `dismissed ${officer(event.officer)} from ${from.en}`);
    }
    case "officer-retired": {
      const who = officer(event.officer);
      if (event.posts.length === 0) return text(`办理${who}离任`, `let ${who} leave office`);
      const from = all(event.posts.map(post));
      return text(`办理${who}离任，免去${from.zh}`, `let ${who} leave office, and with it ${from.en}`);
    }
    case "kin-declared":
      return text(
        `申报${officer(event.officer)}和${officer(event.kin)}是亲属`,
        `declared ${officer(event.officer)} and ${officer(event.kin)} to be kin`,
      );
    case "kin-ended":
      return text(
        `解除${officer(event.officer)}和${officer(event.kin)}的亲属申报`,
        `ended the declaration that ${officer(event.officer)} and ${officer(event.kin)} are kin`,
      );
    case "sign-in-let":
      return saySignInLet(event, officer(event.officer));
    case "sign-in-confirmed": {
      const [who, by] = [officer(event.officer), officer(event.issuedBy)];
      return text(`核实${who}的登录（${by}发码）`, `confirmed the sign-in of ${who} that ${by} had issued`);
    }
    case "sign-in-taken":
      return text("用登录码设了本人的密码", "set their own password with a code");
    case "password-changed":
      return text("更换了本人的密码", "changed their own password");
    case "sign-in-ended":
      return text(`停用${officer(event.officer)}的登录`, `ended the sign-in of ${officer(event.officer)}`);
    case "station-added": {
      const [at, which] = [unit(event.unit), station(event.station)];
      return text(`在${at.zh}增设投诉站${which.zh}`, `added the station ${which.en} in ${at.en}`);
    }
    case "station-changed": {
      const [at, which] = [unit(event.unit), station(event.station)];
      return text(`修改${at.zh}的投诉站${which.zh}`, `changed the station ${which.en} of ${at.en}`);
    }
    case "station-closed": {
      const [at, which] = [unit(event.unit), station(event.station)];
      return text(`关闭${at.zh}的投诉站${which.zh}`, `closed the station ${which.en} of ${at.en}`);
    }
  }
}

function all(names: readonly Text[]): Text {
  return text(names.map(({ zh }) => zh).join("、"), names.map(({ en }) => en).join(", "));
}

function saySignInLet(
  { renewed, confirmation }: Extract<OrganisationEvent, { type: "sign-in-let" }>,
  who: string,
): Text {
  const what = renewed
    ? text(
        `给${who}重新发登录码，原登录全部作废`,
        `issued a new code to ${who}, whose earlier sign-in ended everywhere`,
      )
    : text(`给${who}发登录码`, `issued a code for signing in to ${who}`);
  switch (confirmation) {
    case "alone":
      return text(
        `${what.zh}（由一人发出，当时没有第二人可以核实）`,
        `${what.en} (alone: there was nobody to confirm it)`,
      );
    case "second":
      return text(`${what.zh}（须第二人核实）`, `${what.en} (a second person has to confirm it)`);
    case "none":
      return what;
  }
}
