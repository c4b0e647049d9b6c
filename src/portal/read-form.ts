import type { FastifyRequest } from "fastify";
import type { Door } from "../access/door.ts";
import { cleanFileName, fieldsOf, type Fields } from "./fields.ts";
import { measure } from "./report/measure.ts";
import { readToken } from "./token.ts";

/** What became of a file that was not taken in. */
export type Unstaged = { readonly name: string; readonly why: "too-large" | "too-many" | "empty" | "no-token" };

export type Form = { readonly fields: Fields; readonly unstaged: readonly Unstaged[] };

/** As many as the longest honest form has, with room to spare; ten thousand hidden fields are not a form of ours. */
const limits = {
  fields: 400,
  fieldSize: 100_000,
  files: 60,
  parts: 460,
  fileSize: measure.fileBytes + 1,
  headerPairs: 50,
};

/**
 * Reads a form of either kind. Files go through the door as they stream in, under the token in `tokenField`, which stands
 * before them in every form of ours; one that cannot be taken in is passed over and named, and the rest of the form counts.
 */
export async function readForm(request: FastifyRequest, door: Door, tokenField: string): Promise<Form> {
  if (!request.isMultipart()) {
    return { fields: fieldsOf(request.body instanceof URLSearchParams ? request.body : []), unstaged: [] };
  }
  const pairs: [string, string][] = [];
  const unstaged: Unstaged[] = [];
  for await (const part of request.parts({ limits })) {
    if (part.type === "field") {
      pairs.push([part.fieldname, typeof part.value === "string" ? part.value : ""]);
      continue;
    }
    const name = cleanFileName(part.filename ?? "");
    if (!name) {
      part.file.resume();
      continue;
    }
    const token = readToken(pairs.find(([field]) => field === tokenField)?.[1] ?? "");
    const why = await stage(door, token, { name, type: part.mimetype, bytes: part.file });
    if (why) unstaged.push({ name, why });
    // Whatever the door left unread is read to its end, or the rest of the form would never come.
    part.file.resume();
  }
  return { fields: fieldsOf(pairs), unstaged };
}

type Coming = { readonly name: string; readonly type: string; readonly bytes: AsyncIterable<Uint8Array> };

async function stage(door: Door, token: string | undefined, file: Coming): Promise<Unstaged["why"] | undefined> {
  if (!token) return "no-token";
  const staged = await door.stagedFiles(token);
  if (staged.length >= measure.files) return "too-many";
  const done = await door.stageFile(token, file);
  if ("tooLarge" in done) return "too-large";
  if (done.size > 0) return undefined;
  // A picture that the telephone has not fetched from its cloud comes without a byte, and proves nothing.
  await door.dropStaged(token, done.staged);
  return "empty";
}
