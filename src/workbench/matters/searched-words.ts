import { useSyncExternalStore } from "react";

let searched = "";
const listeners = new Set<() => void>();

/** Keeps what is searched for in memory only: it may name somebody, and addresses and storage are read by others. */
export function searchFor(words: string): void {
  searched = words;
  for (const tell of listeners) tell();
}

export function useSearchedWords(): string {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => searched,
  );
}
