import { expect, test } from "vitest";
import type { z } from "zod";
import { erasureCommand, officerCommand, petitionerCommand, receiveContact } from "../matter/command.ts";
import { organisationCommand } from "../organisation/change.ts";
import { oneLine, written } from "./written.ts";

test("a text of lines keeps its lines and tabs, a line has none, and neither lets a control character in", () => {
  expect(written(20).safeParse("一\t二\r\n三").success).toBe(true);
  for (const sent of ["一\n二", "一\t二"]) expect(oneLine(20).safeParse(sent).success).toBe(false);
  for (const sent of ["\u0000", "一\u0000二", "一\u001b[31m", "一\u007f", "一\u0085二"])
    for (const schema of [written(20), oneLine(20)])
      expect(schema.safeParse(sent).error?.issues[0]?.message).toBe("control-characters");
  expect(oneLine(20).parse(" 李娜 🙂 ")).toBe("李娜 🙂");
});

/** Every place in a schema where a string can come in, by its path. A password is hashed, and never kept as text. */
function stringsOf(
  schema: z.core.$ZodType,
  path: string,
): { readonly path: string; readonly schema: z.core.$ZodType }[] {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> & { type: string } };
  const under = (part: unknown, name: string) => stringsOf(part as z.core.$ZodType, `${path}.${name}`);
  if (def.type === "string") return path.endsWith(".password") ? [] : [{ path, schema }];
  if (def.type === "object")
    return Object.entries(def["shape"] as Record<string, unknown>).flatMap(([name, part]) => under(part, name));
  if (def.type === "union") return (def["options"] as unknown[]).flatMap((part, at) => under(part, String(at)));
  return ["in", "innerType", "element", "keyType", "valueType"].flatMap((part) =>
    def[part] === undefined ? [] : under(def[part], part),
  );
}

test.each(Object.entries({ receiveContact, officerCommand, petitionerCommand, erasureCommand, organisationCommand }))(
  "no string of %s lets a control character in",
  (name, schema) => {
    const strings = stringsOf(schema, name);
    expect(strings.length).toBeGreaterThan(0);
    const open = strings.filter((one) => (one.schema as z.ZodType).safeParse("示\u0000\u0007示").success);
    expect(open.map(({ path }) => path)).toEqual([]);
  },
);
