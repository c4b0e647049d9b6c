import { changed, refuse, type Decides } from "../change-decision.ts";

/** Another name for an officer; posts and sign-in stay theirs. */
export const renameOfficer: Decides<"rename-officer"> = ({ officer, name }, { organisation }) => {
  const known = organisation.officers.get(officer);
  if (known?.name === name) return refuse({ why: "already-so" });
  return changed(
    { type: "officer-renamed", officer },
    { put: "officer", officer, name, retired: known?.retired ?? false },
  );
};
