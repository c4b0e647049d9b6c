import { useRef, useState } from "react";
import { useKeys } from "../shell/keys.tsx";

type Does = { readonly open: (at: number) => void; readonly pick?: (at: number) => void };

/** Moves through the rows of a list by `j` and `k`, opens one by Enter and picks one by `x`. The row that is meant has the focus. */
export function useRowKeys<Element extends HTMLElement>(count: number, { open, pick }: Does) {
  const list = useRef<Element>(null);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(0, count - 1));

  const go = (to: number): void => {
    const next = Math.max(0, Math.min(count - 1, to));
    setCurrent(next);
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  };
  const isOnRow = (): boolean => document.activeElement?.hasAttribute("data-row") ?? false;

  useKeys({
    j: () => go(isOnRow() ? at + 1 : at),
    k: () => go(at - 1),
    ArrowDown: () => go(isOnRow() ? at + 1 : at),
    ArrowUp: () => go(at - 1),
    ...(pick ? { x: () => count > 0 && pick(at) } : {}),
  });

  const rowProps = (row: number) => ({
    "data-row": row,
    tabIndex: row === at ? 0 : -1,
    onFocus: () => setCurrent(row),
    onKeyDown: (event: { key: string; target: unknown; currentTarget: unknown }) => {
      if (event.key === "Enter" && event.target === event.currentTarget) open(row);
    },
  });
  return { list, rowProps };
}
