import { Input, Radio } from "antd";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DayField } from "../parts/day-field.tsx";
import { Field } from "../parts/field.tsx";
import { PickList } from "../parts/pick-list.tsx";
import { organisationWords } from "../words/organisation.ts";
import { registerWords } from "../words/register.ts";
import type { Entry } from "./entry.ts";
import type { PartProps } from "./parts.ts";

/** What the envelope says: how, when and where it came. It is kept for the next of the pile. */
export function ArrivalPart({ entry, onChange, faultAt }: PartProps) {
  const words = usePageWords(registerWords);
  const { closed } = usePageWords(organisationWords);
  const { channels } = useWords();
  const { organisation, station } = useNames();
  return (
    <div className="form-row arrival">
      <Field label={words.channel} group>
        {({ id }) => (
          <Radio.Group
            id={id}
            name="channel"
            aria-label={words.channel}
            optionType="button"
            value={entry.channel}
            onChange={({ target }) => onChange({ channel: target.value as Entry["channel"] })}
            options={(["letter", "visit", "phone"] as const).map((value) => ({ value, label: channels[value] }))}
          />
        )}
      </Field>
      <Field label={words.arrivedOn} fault={faultAt("arrivedOn")}>
        {(control) => (
          <DayField control={control} value={entry.arrivedOn} onChange={(arrivedOn) => onChange({ arrivedOn })} />
        )}
      </Field>
      <Field label={words.station} fault={faultAt("station")}>
        {(control) => (
          <PickList
            {...control}
            className="wide"
            value={entry.station}
            onChange={(picked: string | undefined) => onChange({ station: picked })}
            options={organisation.stations.map((one) => ({
              value: one.station as string,
              label: one.closed ? `${station(one.station)} · ${closed}` : station(one.station),
            }))}
            showSearch={{ optionFilterProp: "label" }}
            allowClear
            popupMatchSelectWidth={280}
          />
        )}
      </Field>
      <Field label={words.batch} optional fault={faultAt("batch")}>
        {(control) => (
          <Input
            {...control}
            maxLength={40}
            placeholder={words.batchHint}
            value={entry.batch}
            onChange={({ target }) => onChange({ batch: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
