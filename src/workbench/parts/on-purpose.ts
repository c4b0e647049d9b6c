import { useRef, useState, type KeyboardEvent } from "react";

/**
 * Keeps a picker from choosing what nobody chose. antd takes the line that is lit when Tab leaves an open list, and when
 * Enter is pressed in one where nothing was sought; an officer taken so would see the matter. Here Tab only leaves, and
 * Enter takes a line only after something was typed, or the line was gone to with the arrow keys. Escape closes the list
 * and not also the drawer around it.
 */
export function useOnPurpose() {
  const [open, setOpen] = useState(false);
  const wentTo = useRef(false);

  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const typed = event.target instanceof HTMLInputElement && event.target.value !== "";
    if (event.key === "ArrowUp" || event.key === "ArrowDown") wentTo.current = true;
    if (event.key === "Tab" || (event.key === "Escape" && open)) {
      event.stopPropagation();
      setOpen(false);
    }
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (open && !typed && !wentTo.current) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
    wentTo.current = false;
  };
  const onOpenChange = (to: boolean): void => {
    wentTo.current = false;
    setOpen(to);
  };
  return {
    guard: { ref: nameNoLineThatIsNotThere, className: "picker", onKeyDownCapture },
    opening: { open, onOpenChange },
  };
}

/** While no line is lit antd names one all the same, by the number -1; a screen reader would look for it. */
function nameNoLineThatIsNotThere(picker: HTMLElement | null): (() => void) | undefined {
  if (!picker) return undefined;
  const watch = new MutationObserver(() =>
    picker.querySelector("[aria-activedescendant$='_-1']")?.removeAttribute("aria-activedescendant"),
  );
  watch.observe(picker, { subtree: true, attributes: true, attributeFilter: ["aria-activedescendant"] });
  return () => watch.disconnect();
}
