import type { Instant } from "../../kernel/instant.ts";

/** What happened, before it has a place in the log. The body is JSON; it carries ids, never what identifies a person. */
export type NewEvent = { readonly stream: string; readonly type: string; readonly at: Instant; readonly body: unknown };

/** An event with its place: `seq` in the jurisdiction's log, `version` in its stream, both from 1 without gaps. */
export type RecordedEvent = NewEvent & { readonly seq: number; readonly version: number };
