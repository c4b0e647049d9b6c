import type { Viewer } from "../access/door.ts";
import { preferences, type Preferences } from "../contract/preferences.ts";

/** Where it is kept how each officer arranged the workbench: columns, saved views, length of a page. */
export type PreferenceShelf = {
  preferences(viewer: Viewer): Promise<Preferences>;
  keepPreferences(viewer: Viewer, kept: Preferences): Promise<void>;
};

/** A shelf in the memory of this process. */
export function shelfInMemory(): PreferenceShelf {
  const kept = new Map<string, Preferences>();
  return {
    async preferences({ officer }) {
      return kept.get(officer) ?? preferences.parse({});
    },
    async keepPreferences({ officer }, arranged) {
      kept.set(officer, arranged);
    },
  };
}
