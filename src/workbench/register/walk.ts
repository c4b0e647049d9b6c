import type { KeyboardEvent } from "react";

/** To the first field of the form, where the hand begins. */
export function begin(form: HTMLFormElement | null): void {
  [...(form?.querySelectorAll<HTMLElement>(stops) ?? [])].find(isNextStop(form))?.focus();
}

const stops =
  "input:not([type=hidden]):not([tabindex='-1']):not(:disabled), textarea:not(:disabled), button[type=submit]";

/**
 * Enter goes on to the next field, as a typist expects; Shift+Enter begins a new line, Ctrl+Enter sends. While an input
 * method is composing, and while a list is open, Enter is theirs.
 */
function walkByEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
    return;
  }
  const target = event.target as HTMLElement;
  if (event.shiftKey || target.tagName === "BUTTON" || target.closest(".ant-select-open")) return;
  event.preventDefault();

  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)].filter(isNextStop(target));
  const at = all.indexOf(target);
  all[at + 1]?.focus();
}

/** A closed list does not hear of Enter: it would open, and stay open behind the hand. */
function walkPastList(event: KeyboardEvent<HTMLFormElement>): void {
  if (!(event.target as HTMLElement).closest(".ant-select")) return;
  walkByEnter(event);
  if (event.defaultPrevented) event.stopPropagation();
}

/** What a form listens to that is walked by Enter. */
export const walking = { onKeyDown: walkByEnter, onKeyDownCapture: walkPastList } as const;

/** Of a group of radio buttons only the chosen one is a stop, or the first where none is. */
function isNextStop(current: HTMLElement | null): (stop: HTMLElement) => boolean {
  const seen = new Set<string>();
  return (stop) => {
    if (!(stop instanceof HTMLInputElement) || stop.type !== "radio")
      return stop.offsetParent !== null || stop === current;
    if (stop === current) return true;
    const group = stop.form?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(stop.name)}"]`) ?? [];
    if (current && [...group].includes(current as HTMLInputElement)) return false;
    if (seen.has(stop.name)) return false;
    if (![...group].some(({ checked }) => checked) || stop.checked) {
      seen.add(stop.name);
      return true;
    }
    return false;
  };
}
