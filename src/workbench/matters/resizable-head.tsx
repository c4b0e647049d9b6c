import { useRef, type KeyboardEvent, type PointerEvent } from "react";

type Props = {
  /** The key of the column: what is dragged, and dropped on another head. */
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onDrop: (dragged: string) => void;
};

const asColumn = "application/x-huiyin-column";

const least = 56;
const most = 900;

/** A column head that is dragged to another place, and whose right edge is dragged or moved with the arrow keys. */
export function ResizableHead({ name, title, label, width, onWidth, onDrop }: Props) {
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
    <th
      style={{ width }}
      scope="col"
      onDragOver={(event) => event.dataTransfer.types.includes(asColumn) && event.preventDefault()}
      onDrop={(event) => onDrop(event.dataTransfer.getData(asColumn))}
    >
      <span className="head-title" draggable onDragStart={(event) => event.dataTransfer.setData(asColumn, name)}>
        {title}
      </span>
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
