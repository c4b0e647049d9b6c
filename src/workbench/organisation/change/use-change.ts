import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ChangeAnswer, ChangeName } from "../../../contract/organisation-change.ts";
import type { Text } from "../../../kernel/text.ts";
import { ask } from "../../ask.ts";
import { newFormToken } from "../../form-token.ts";
import { faultsAt, faultsOf, noFaults } from "../../parts/faults.ts";
import { toChange, type Values } from "./fields.ts";

/** Sends a change of the organisation. Sent again after a broken wire, it happens once; a refusal is told at its field. */
export function useChange(change: ChangeName, differs: Text) {
  const client = useQueryClient();
  const [once] = useState(newFormToken);
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);

  const send = async (values: Values): Promise<boolean> => {
    if (change === "let-sign-in" && values["again"] !== values["password"]) {
      setFaults(faultsAt("again", differs));
      return false;
    }
    setBusy(true);
    setFaults(noFaults);
    try {
      const answer = await ask<ChangeAnswer>("/api/organisation/changes", {
        method: "POST",
        body: { command: toChange(change, values), once },
      });
      if (!answer.done) {
        setFaults(faultsAt(answer.field, answer.sentence));
        return false;
      }
      await Promise.all(["organisation", "me"].map((key) => client.invalidateQueries({ queryKey: [key] })));
      return true;
    } catch (thrown) {
      setFaults(faultsOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { send, faults, busy };
}
