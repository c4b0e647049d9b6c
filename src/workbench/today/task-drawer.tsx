import { useSuspenseQuery } from "@tanstack/react-query";
import type { TaskRow } from "../../contract/today.ts";
import { ActDrawer } from "../act/act-drawer.tsx";
import { matterQueryOf } from "../queries.ts";
import { givenOf } from "./given-of.ts";

/** A task done over the list, without leaving it. */
export function TaskDrawer({ task, onClose }: { readonly task: TaskRow; readonly onClose: () => void }) {
  const { data: matter } = useSuspenseQuery(matterQueryOf(task.matter));
  return <ActDrawer begun={{ act: task.verb, matter, given: givenOf(task, matter) }} onClose={onClose} brief />;
}
