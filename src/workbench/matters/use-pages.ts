import { useState } from "react";

/** The way through the pages of one list: where each began, so that one can go back. It begins anew when `of` changes. */
export function usePages(of: string) {
  const [way, setWay] = useState<{ of: string; starts: readonly string[] }>({ of, starts: [] });
  const starts = way.of === of ? way.starts : [];
  return {
    after: starts.at(-1),
    depth: starts.length,
    on: (next: string) => setWay({ of, starts: [...starts, next] }),
    back: () => setWay({ of, starts: starts.slice(0, -1) }),
  };
}
