import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ActAnswer, ActName } from "../../contract/act.ts";
import type { Text } from "../../kernel/text.ts";
import { ask, faultOf, isRefused } from "../ask.ts";
import { newFormToken } from "../form-token.ts";
import { fieldOf } from "./field-of.ts";
import { toAct, type Values } from "./values.ts";

export type Faults = { readonly whole?: Text; readonly at: Readonly<Record<string, Text>> };
const none: Faults = { at: {} };

/** Sends an act on one matter. Sent again after a broken wire, it acts once; what is refused is told at its field. */
export function useAct(matter: string, act: ActName) {
  const client = useQueryClient();
  const [once, setOnce] = useState(newFormToken);
  const [faults, setFaults] = useState(none);
  const [busy, setBusy] = useState(false);

  const send = async (values: Values): Promise<boolean> => {
    setBusy(true);
    setFaults(none);
    try {
      const answer = await ask<ActAnswer>(`/api/matters/${matter}/acts`, {
        method: "POST",
        body: { command: toAct(act, values), once },
      });
      if (isRefused(answer)) {
        const field = fieldOf(act, answer);
        setFaults(field === undefined ? { whole: answer.sentence, at: {} } : { at: { [field]: answer.sentence } });
        return false;
      }
      setOnce(newFormToken());
      await Promise.all(["matter", "matters", "today"].map((key) => client.invalidateQueries({ queryKey: [key] })));
      return true;
    } catch (thrown) {
      setFaults(faultsOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { send, faults, busy, submission: once };
}

/** Faults by field; what is wrong inside a list or an object is told at the field that holds it. */
export function faultsOf(thrown: unknown): Faults {
  const { sentence, fields = [] } = faultOf(thrown);
  const at = Object.fromEntries(
    fields.flatMap(({ field, sentence: what }) => [
      [field.split(".")[0] ?? field, what],
      [field, what],
    ]),
  );
  return { whole: sentence, at };
}
