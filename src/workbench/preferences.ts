import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import type { Preferences } from "../contract/preferences.ts";
import { ask } from "./ask.ts";
import { preferencesQuery } from "./queries.ts";

const quiet = 600;

/**
 * How this officer arranged the workbench; changes show at once and are kept when the hand has come to rest, or when the
 * page is left before that.
 */
export function usePreferences() {
  const { data: preferences } = useSuspenseQuery(preferencesQuery);
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback((): void => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    const body = client.getQueryData(preferencesQuery.queryKey);
    // Not kept is not lost work: the next change sends the whole again.
    void ask("/api/me/preferences", { method: "PUT", body, keepalive: true }).catch(() => undefined);
  }, [client]);

  const change = useCallback(
    (changed: Partial<Preferences>): void => {
      client.setQueryData(preferencesQuery.queryKey, (before: Preferences | undefined) =>
        before ? { ...before, ...changed } : before,
      );
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, quiet);
    },
    [client, keep],
  );

  useEffect(() => {
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("pagehide", keep);
      keep();
    };
  }, [keep]);
  return { preferences, change };
}
