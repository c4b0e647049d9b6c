import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ChangeAnswer, ChangeDone, ChangeName } from "../../../contract/organisation-change.ts";
import { ask } from "../../ask.ts";
import { newFormToken } from "../../form-token.ts";
import { faultsAt, faultsOf, noFaults } from "../../parts/faults.ts";
import { toChange, type Values } from "./fields.ts";

/** Sends a change of the organisation. Sent again after a broken wire, it happens once; a refusal is told at its field. */
export function useChange(change: ChangeName) {
  const client = useQueryClient();
  const [once] = useState(newFormToken);
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);

  const send = async (values: Values): Promise<ChangeDone | undefined> => {
    setBusy(true);
    setFaults(noFaults);
    try {
      const answer = await ask<ChangeAnswer>("/api/organisation/changes", {
        method: "POST",
        body: { command: toChange(change, values), once },
      });
      if (!answer.done) {
        setFaults(faultsAt(answer.field, answer.sentence));
        return undefined;
      }
      await Promise.all(["organisation", "me"].map((key) => client.invalidateQueries({ queryKey: [key] })));
      return answer;
    } catch (thrown) {
      setFaults(faultsOf(thrown));
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return { send, faults, busy };
}
