import type { OfficerId } from "../../kernel/id.ts";
import { changed, type Decides } from "../change-decision.ts";

/** Somebody who holds no post yet and does not sign in. */
export const addOfficer: Decides<"add-officer"> = ({ name }, { newId }) => {
  const officer = newId() as OfficerId;
  return changed({ type: "officer-added", officer }, { put: "officer", officer, name, retired: false });
};
