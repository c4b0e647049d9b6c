import { useRef, type KeyboardEvent, type PointerEvent } from "react";

type Props = {
  readonly title: string;
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
};

const least = 56;
const most = 900;

/** A column head whose right edge is dragged, or moved with the arrow keys. */
export function ResizableHead({ title, label, width, onWidth }: Props) {
  const from = useRef<{ x: number; width: number }>(undefined);
  const set = (wanted: number): void => onWidth(Math.round(Math.max(least, Math.min(most, wanted))));

  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (from.current) set(from.current.width + clientX - from.current.x);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
    set(width + (event.key === "ArrowRight" ? 12 : -12));
  };

  return (
    <th style={{ width }} scope="col">
      <span className="head-title">{title}</span>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control (WAI-ARIA). */}
      <hr
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={width}
        aria-valuemin={least}
        aria-valuemax={most}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above.
        tabIndex={0}
        className="head-edge"
        onPointerDown={(event) => {
          from.current = { x: event.clientX, width };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => (from.current = undefined)}
        onKeyDown={onKeyDown}
      />
    </th>
  );
}
