import { useEffect, useEffectEvent } from "react";

/** Keys of a page: one key such as `/` or `j`, or two in a row such as `g t`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const secondWithin = 1200;

/** Listens for keys while nothing is being typed, and while no dialog lies over the page. */
export function useKeys(keys: Keys): void {
  const act = useEffectEvent((pressed: string, event: KeyboardEvent): boolean => {
    const does = keys[pressed];
    if (!does) return false;
    event.preventDefault();
    does(event);
    return true;
  });

  useEffect(() => {
    let before = { key: "", at: 0 };
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event)) return;
      if (document.querySelector(".ant-modal-wrap:not([style*='none']), .ant-drawer-open")) return;
      const pair = event.timeStamp - before.at < secondWithin ? `${before.key} ${event.key}` : "";
      const done = (pair !== "" && act(pair, event)) || act(event.key, event);
      before = done ? { key: "", at: 0 } : { key: event.key, at: event.timeStamp };
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** A radio button or a tick takes no letters, but the arrow keys are its own. */
function isTyping({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type)) return key.startsWith("Arrow");
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
