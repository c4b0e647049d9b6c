import type { Text } from "../../kernel/text.ts";
import { html, when, type Markup } from "../markup.ts";
import { measure } from "../report/measure.ts";
import { picked, stationsNear, type Where } from "../report/places.ts";
import type { Setting } from "../setting.ts";
import { field } from "./field.ts";
import type { Part } from "./report-parts.ts";

/** Where and when it happened: picked from the district's places as far as one knows, and in one's own words. */
export function wherePart(setting: Setting, { draft, wrongs, where, fresh }: Part & { readonly where: Where }): Markup {
  const { about: words } = setting.words.report;
  const [town, village] = picked(where, draft.regions);
  const list = (id: string, label: string, none: string, from: readonly Place[], chosen: string | undefined) =>
    choose(setting, { id, name: "region", label, none, from, chosen, first: fresh === id });
  const stations = stationsNear(where, draft.regions).map(({ station, name }) => ({ region: station, name }));
  return html`<fieldset><legend>${words.where}</legend>
${when(
  where.places.length > 0,
  () =>
    html`${list("town", words.town, words.noTown, where.places, town?.region)}${when(
      town && town.inside.length > 0 && town,
      ({ inside }) => list("village", words.village, words.noVillage, inside, village?.region),
    )}<p><button class="quiet" name="go" value="villages">${town ? words.otherTown : words.villages}</button></p>`,
)}
${field(setting, { id: "place", name: "place", label: words.place, hint: words.placeHelp, value: draft.place, wrongs, most: measure.place, optional: true })}
${field(setting, { id: "time", name: "time", label: words.time, hint: words.timeHelp, value: draft.time, wrongs, most: measure.time, optional: true })}
${when(stations.length > 0, () => choose(setting, { id: "station", name: "station", label: words.station, hint: words.stationHelp, none: words.noStation, from: stations, chosen: draft.station }))}
</fieldset>`;
}

type Place = { readonly region: string; readonly name: Text };

type Choose = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly none: string;
  readonly from: readonly Place[];
  readonly chosen: string | undefined;
  readonly first?: boolean;
};

function choose(setting: Setting, { id, name, label, hint, none, from, chosen, first }: Choose): Markup {
  return html`<div class="field"><label for="${id}">${label} <i>${setting.words.optional}</i></label>${when(hint, (said) => html`<p class="hint" id="${id}-hint">${said}</p>`)}
<select id="${id}" name="${name}"${when(hint, () => html` aria-describedby="${id}-hint"`)}${when(first, () => html` autofocus`)}><option value="">${none}</option>${from.map(
    (place) =>
      html`<option value="${place.region}"${place.region === chosen ? html` selected` : ""}>${setting.say(place.name)}</option>`,
  )}</select></div>`;
}
