import type { z } from "zod";
import { channels, receiveContact, type ReceiveContactOnWire } from "../../matter/command.ts";
import { fault, type Fault } from "./fault.ts";
import { written, type Field, type Form } from "./forms.ts";
import { readDay } from "./read-day.ts";

/** A row as the door takes it, the number it has in its own system, and the name of its form. */
export type Arrival = { readonly id: string; readonly form: string; readonly report: ReceiveContactOnWire };

export type Defaults = { readonly channel: string; readonly zone: string; readonly programme?: string };

type Values = Partial<Record<Field, string>> & { readonly list?: readonly string[] };

/** The columns of a row that its form does not keep. */
export function leftOut(fields: Readonly<Record<string, unknown>>, form: Form): string[] {
  return Object.keys(fields).filter((name) => !Object.hasOwn(form.columns, name));
}

/** Makes an arrival of a row, or says at which field it fails and what would put it right. */
export function toArrival(fields: Readonly<Record<string, unknown>>, form: Form, defaults: Defaults): Arrival | Fault {
  const values = valuesOf(fields, form);
  if ("sentence" in values) return values;
  const { id } = values;
  if (id === undefined)
    return fault(
      "id",
      "没有编号。有编号才能保证重复导入不会重复登记。",
      "There is no id. By it a second import adds nothing.",
    );
  const points = pointsOf(values);
  if (points.length === 0) return fault(missingWords(form), "没有反映的内容。", "There is no text of what was raised.");
  const arrivedOn = values.arrivedOn === undefined ? undefined : readDay(values.arrivedOn, defaults.zone);
  if (arrivedOn === undefined)
    return fault(
      "arrivedOn",
      "没有收到日期，或不是日历上的日子。",
      "The day of arrival is missing or is no day of the calendar.",
    );
  const realName = yesOrNo(values.realName, values.name !== undefined);
  if (realName === undefined) return fault("realName", "是否实名请写“是”或“否”。", "Write yes or no for realName.");

  const channel = values.channel ?? defaults.channel;
  const report = {
    command: "receive-contact" as const,
    ...(defaults.programme === undefined ? {} : { programme: defaults.programme }),
    channel: written.channel[channel] ?? channel,
    arrivedOn,
    realName,
    points: points.map((words) => ({ text: words })),
    ...whoOf(values),
    ...(values.place === undefined ? {} : { place: { text: values.place } }),
    ...(values.time === undefined ? {} : { time: { text: values.time } }),
    ...(values.persons === undefined ? {} : { persons: Number(values.persons) }),
    ...only(values, ["category", "batch", "language", "station", "region"]),
  };
  const parsed = receiveContact.safeParse(report);
  if (!parsed.success) return faultOf(parsed.error.issues[0]);
  return { id, form: form.name, report: report as ReceiveContactOnWire };
}

function valuesOf(fields: Readonly<Record<string, unknown>>, form: Form): Values | Fault {
  const values: Partial<Record<Field, string>> & { list?: string[] } = {};
  for (const [column, field] of Object.entries(form.columns)) {
    const value = Object.hasOwn(fields, column) ? fields[column] : undefined;
    if (value === undefined || value === null || value === "") continue;
    if (field === "points" && Array.isArray(value) && value.every((one) => typeof one === "string")) {
      values.list = value;
    } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      values[field] = String(value).trim();
      if (values[field] === "") delete values[field];
    } else {
      return fault(field, `“${column}”不是文字。`, `“${column}” is not text.`);
    }
    const texts = [...(values.list ?? []), values[field] ?? ""];
    if (!texts.every((words) => words.isWellFormed() && !words.includes("\0")))
      return fault(field, `“${column}”里有不成文字的字符。`, `“${column}” has characters that are no text.`);
  }
  return values;
}

function pointsOf({ list, points, title, body }: Values): string[] {
  if (list) return list.map((words) => words.trim()).filter((words) => words !== "");
  if (points !== undefined) return [points];
  return body === undefined && title === undefined ? [] : [[title, body].filter(Boolean).join("\n")];
}

function missingWords({ columns }: Form): string {
  return Object.values(columns).includes("points") ? "points" : "body";
}

function whoOf({ name, phone, address, subject, subjectUnit }: Values) {
  const reporter = { name, phone, address };
  const accused = { name: subject, unit: subjectUnit };
  const given = (who: object) => Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined));
  return {
    ...(name === undefined && phone === undefined ? {} : { reporters: [{ identity: given(reporter) }] }),
    ...(subject === undefined && subjectUnit === undefined
      ? {}
      : { subjects: [{ who: { identity: given(accused) } }] }),
  };
}

function yesOrNo(value: string | undefined, otherwise: boolean): boolean | undefined {
  if (value === undefined) return otherwise;
  if (written.yes.includes(value.toLowerCase())) return true;
  return written.no.includes(value.toLowerCase()) ? false : undefined;
}

function only(values: Values, names: readonly Field[]): Partial<Record<Field, string>> {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}

function faultOf(issue: z.core.$ZodIssue | undefined): Fault {
  const field = issue?.path.join(".") ?? "";
  if (issue?.code === "too_big") {
    const most = String(issue.maximum);
    return issue.origin === "array"
      ? fault(field, `最多 ${most} 项。`, `At most ${most} are taken.`)
      : fault(field, `太长：最多 ${most} 个字符。`, `It is too long: at most ${most} characters.`);
  }
  if (field === "channel") {
    const list = channels.join(", ");
    return fault(
      field,
      `没有这个渠道。可写：${list}，或信、访、电、网、微。`,
      `There is no such channel. There are: ${list}.`,
    );
  }
  return fault(field, "这一项的写法不对。", "This field is not in the right form.");
}
