import { Button, Checkbox, Input } from "antd";
import { useState, type FormEvent } from "react";
import { parseDay } from "../../kernel/day.ts";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DayField } from "../parts/day-field.tsx";
import { Field } from "../parts/field.tsx";
import { PickList } from "../parts/pick-list.tsx";
import { CategoryPicker, UnitPicker } from "../parts/pickers.tsx";
import { Under } from "../under.tsx";
import { mattersWords } from "../words/matters.ts";
import type { MatterSearch } from "./matter-search.ts";

type Props = { readonly applied: MatterSearch; readonly onApply: (search: MatterSearch) => void };

/** What is asked for less often, and shown when asked for. */
const lesser = ["channel", "receivedFrom", "receivedTo", "order", "packaged", "realName"] as const;

/** The filter row: what is chosen counts when 查询 is pressed, or Enter. */
export function Filters({ applied, onApply }: Props) {
  const words = usePageWords(mattersWords);
  const { stages, channels, colours, common } = useWords();
  const { offered, say } = useNames();
  const [draft, setDraft] = useState(applied);
  const [more, setMore] = useState(lesser.some((key) => applied[key] !== undefined));
  const [before, setBefore] = useState(applied);
  if (before !== applied) {
    setBefore(applied);
    setDraft(applied);
  }
  const set = (changed: { [Key in keyof MatterSearch]?: MatterSearch[Key] | undefined }): void =>
    setDraft(Object.fromEntries(Object.entries({ ...draft, ...changed }).filter(([, value]) => !isNothing(value))));
  const many = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onApply(draft);
  };

  return (
    <form className="filters" onSubmit={submit}>
      <Field label={words.number}>
        {(control) => (
          <Input
            {...control}
            value={draft.number ?? ""}
            onChange={({ target }) => set({ number: target.value })}
            allowClear
          />
        )}
      </Field>
      <Field label={words.stage}>
        {(control) => (
          <PickList
            {...control}
            mode="multiple"
            maxTagCount="responsive"
            value={[...(draft.stage ?? [])]}
            onChange={(stage) => set({ stage })}
            options={many(stages)}
            placeholder={common.all}
            showSearch={{ optionFilterProp: "label" }}
          />
        )}
      </Field>
      {offered.length > 1 && (
        <Field label={words.programme}>
          {(control) => (
            <PickList
              {...control}
              value={draft.programme}
              // A class belongs to one programme: with another it would find nothing.
              onChange={(programme) => set({ programme, category: undefined })}
              options={offered.map(({ id, name }) => ({ value: id, label: say(name) }))}
              placeholder={common.all}
              allowClear
            />
          )}
        </Field>
      )}
      <Field label={words.category}>
        {(control) => (
          <Under rulebook={draft.programme === undefined ? undefined : { id: draft.programme }}>
            <CategoryPicker
              control={control}
              value={draft.category}
              onChange={(category) => set({ category })}
              placeholder={common.all}
            />
          </Under>
        )}
      </Field>
      <Field label={words.unit}>
        {(control) => (
          <UnitPicker
            control={control}
            deepest={2}
            value={draft.unit}
            onChange={(unit) => set({ unit })}
            placeholder={common.all}
          />
        )}
      </Field>
      <Field label={words.colour}>
        {(control) => (
          <PickList
            {...control}
            mode="multiple"
            maxTagCount="responsive"
            value={[...(draft.colour ?? [])]}
            onChange={(colour) => set({ colour })}
            options={many(colours)}
            showSearch={{ optionFilterProp: "label" }}
            placeholder={common.all}
          />
        )}
      </Field>
      <div className="filter-end">
        <Button type="primary" htmlType="submit">
          {words.query}
        </Button>
        <Button
          onClick={() => {
            setDraft({});
            onApply({});
          }}
        >
          {words.reset}
        </Button>
        <Button type="link" aria-expanded={more} onClick={() => setMore(!more)}>
          {words.more} {more ? "▴" : "▾"}
        </Button>
      </div>
      {more && (
        <>
          <Field label={words.channel}>
            {(control) => (
              <PickList
                {...control}
                mode="multiple"
                maxTagCount="responsive"
                value={[...(draft.channel ?? [])]}
                onChange={(channel) => set({ channel })}
                options={many(channels)}
                showSearch={{ optionFilterProp: "label" }}
                placeholder={common.all}
              />
            )}
          </Field>
          <Field label={words.from}>
            {(control) => (
              <DayField
                control={control}
                placeholder=""
                value={parseDay(draft.receivedFrom ?? "")}
                onChange={(receivedFrom) => set({ receivedFrom })}
              />
            )}
          </Field>
          <Field label={words.to}>
            {(control) => (
              <DayField
                control={control}
                placeholder=""
                value={parseDay(draft.receivedTo ?? "")}
                onChange={(receivedTo) => set({ receivedTo })}
              />
            )}
          </Field>
          <Field label={words.order}>
            {(control) => (
              <PickList
                {...control}
                value={draft.order ?? "due"}
                onChange={(order) => set({ order })}
                options={many(words.orders)}
              />
            )}
          </Field>
          <span className="filter-flags">
            <Checkbox
              checked={draft.packaged ?? false}
              onChange={({ target }) => set({ packaged: target.checked || undefined })}
            >
              {words.packaged}
            </Checkbox>
            <Checkbox
              checked={draft.realName ?? false}
              onChange={({ target }) => set({ realName: target.checked || undefined })}
            >
              {words.realName}
            </Checkbox>
          </span>
        </>
      )}
    </form>
  );
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
