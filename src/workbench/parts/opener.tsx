import { Button, Popover, type ButtonProps } from "antd";
import { useRef, type ReactNode } from "react";

type Props = Omit<ButtonProps, "content"> & { readonly content: ReactNode };

/**
 * A button behind which something floats. It stands right after its button in the page, so that Tab goes into it next;
 * closed from inside, by Escape, it gives the focus back.
 */
export function Opener({ content, ...button }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const giveBack = (open: boolean): void => {
    const inside = place.current?.querySelector(".ant-popover")?.contains(document.activeElement) ?? false;
    if (!open && inside) place.current?.querySelector("button")?.focus();
  };
  return (
    <span ref={place}>
      <Popover
        trigger="click"
        placement="bottomRight"
        content={content}
        onOpenChange={giveBack}
        getPopupContainer={(opener) => opener.parentElement ?? opener}
      >
        <Button size="small" aria-haspopup="true" {...button} />
      </Popover>
    </span>
  );
}
