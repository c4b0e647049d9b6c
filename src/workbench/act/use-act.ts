import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ActAnswer, ActName } from "../../contract/act.ts";
import { ask, isRefused } from "../ask.ts";
import { newFormToken } from "../form-token.ts";
import { faultsAt, faultsOf, noFaults } from "../parts/faults.ts";
import { fieldOf } from "./field-of.ts";
import { toAct, type Values } from "./values.ts";

/** Sends an act on one matter. Sent again after a broken wire, it acts once; what is refused is told at its field. */
export function useAct(matter: string, act: ActName) {
  const client = useQueryClient();
  const [once, setOnce] = useState(newFormToken);
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);

  const send = async (values: Values): Promise<boolean> => {
    setBusy(true);
    setFaults(noFaults);
    try {
      const answer = await ask<ActAnswer>(`/api/matters/${matter}/acts`, {
        method: "POST",
        body: { command: toAct(act, values), once },
      });
      if (isRefused(answer)) {
        setFaults(faultsAt(fieldOf(act, answer), answer.sentence));
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
