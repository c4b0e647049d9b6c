import type { ZodError } from "zod";
import { controlCharacters } from "../kernel/written.ts";

/** What a schema refuses, as a refusal at its field; `whole` names what is meant where no field is. */
export function malformed(error: ZodError | undefined, whole: string) {
  const [issue] = error?.issues ?? [];
  const because = issue?.message === controlCharacters ? ({ because: controlCharacters } as const) : {};
  return { why: "malformed" as const, field: issue?.path.join(".") ?? whole, ...because };
}
