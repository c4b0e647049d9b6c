import { z } from "zod";
import { matterQuery } from "./matter-row.ts";

/** One column of the list of matters: its width in pixels, and whether it is hidden. Their order is the order shown. */
const column = z.object({
  key: z.string().max(40),
  width: z.int().min(40).max(1200),
  hidden: z.boolean().default(false),
});

/** A view is a narrowing of the list with a name, and how its columns stood. It never carries words searched for: those may name somebody. */
const view = z.object({
  name: z.string().trim().min(1).max(40),
  query: matterQuery
    .omit({ words: true, after: true, limit: true })
    .extend({ order: matterQuery.shape.order.unwrap().optional() }),
  columns: z.array(column).max(40).optional(),
});

/** How one officer has arranged the workbench. It holds nothing about any matter. */
export const preferences = z.object({
  columns: z.array(column).max(40).default([]),
  views: z.array(view).max(50).default([]),
  pageSize: z.int().min(20).max(200).default(50),
});
export type Preferences = z.output<typeof preferences>;
