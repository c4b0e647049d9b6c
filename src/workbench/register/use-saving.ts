import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ActAnswer, Refused } from "../../contract/act.ts";
import type { LikelyRepeat, ReceiptView } from "../../contract/intake.ts";
import { ask, faultOf, isRefused } from "../ask.ts";
import { newFormToken } from "../form-token.ts";
import { useLanguage } from "../language.tsx";
import { faultsAt, faultsOf, noFaults } from "../parts/faults.ts";
import { toContact, type Entry } from "./entry.ts";
import type { Made } from "./receipt-card.tsx";

/** Takes an entry in, and links it where that was chosen. Sent again after a broken wire it makes one contact. */
export function useSaving() {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [submission, setSubmission] = useState(newFormToken);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState(noFaults);

  const save = async (entry: Entry, linkTo: LikelyRepeat | undefined): Promise<Made | undefined> => {
    setBusy(true);
    setFaults(noFaults);
    try {
      const body = { contact: toContact(entry, language), submission };
      const answer = await ask<(ReceiptView & { done: true }) | Refused>("/api/contacts", { method: "POST", body });
      if (isRefused(answer)) {
        setFaults(faultsAt(answer.field, answer.sentence));
        return undefined;
      }
      setSubmission(newFormToken());
      const made: Made = linkTo ? { receipt: answer, linked: await link(answer, linkTo) } : { receipt: answer };
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === "matters" || queryKey[0] === "today",
      });
      return made;
    } catch (thrown) {
      setFaults(faultsOf(thrown));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, faults, submission };
}

async function link({ matter, contact }: ReceiptView, to: LikelyRepeat): Promise<NonNullable<Made["linked"]>> {
  try {
    const command = { command: "link-contact", contact, into: to.matter };
    const answer = await ask<ActAnswer>(`/api/matters/${matter}/acts`, { method: "POST", body: { command } });
    return isRefused(answer) ? { not: answer.sentence } : { to: to.number };
  } catch (thrown) {
    return { not: faultOf(thrown).sentence };
  }
}
