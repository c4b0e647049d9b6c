import type { Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { rulebookWords } from "../words/rulebook.ts";

type Box = { readonly x: number; readonly y: number; readonly name: string; readonly end?: boolean };

const [width, height] = [104, 44];

/** The way of a matter through its stages, drawn; the tables beneath say the same in words. */
export function StageMap({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const { words: all, say } = useLanguage();
  const { stages } = all;
  const gates = rulebook.gates.map(({ name }) => say(name));
  const [hasGates, hasTriage] = [gates.length > 0, rulebook.grades.length > 0];
  const boxes = {
    received: { x: 10, y: 100, name: words.received },
    ...(hasGates ? { gates: { x: 144, y: 100, name: stages["at-the-gates"] } } : {}),
    ...(hasTriage ? { triage: { x: 278, y: 100, name: stages.triage } } : {}),
    decide: { x: 412, y: 100, name: stages["to-decide"] },
    handling: { x: 560, y: 100, name: stages.handling },
    replied: { x: 708, y: 100, name: stages.replied },
    struckOff: { x: 842, y: 100, name: stages["struck-off"], end: true },
    transferred: { x: 486, y: 20, name: stages.transferred },
    refused: { x: 412, y: 190, name: stages.refused, end: true },
    passedUp: { x: 144, y: 190, name: stages["passed-up"], end: true },
    merged: { x: 278, y: 190, name: stages.merged, end: true },
  } satisfies Record<string, Box>;

  return (
    <figure>
      <Scroll label={words.stages}>
        <svg className="stage-map" viewBox="0 0 956 250" role="img" aria-label={words.stages}>
          <defs>
            <marker
              id="tip"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8z" fill="#4d4d52" />
            </marker>
          </defs>
          <g fill="none" stroke="#4d4d52" strokeWidth="1.4" markerEnd="url(#tip)">
            {hasGates && <path d={hasTriage ? "M248 122h28" : "M248 122h162"} />}
            {hasTriage && <path d="M382 122h28" />}
            <path d="M516 122h42" />
            <path d="M664 122h42" />
            <path d="M812 122h28" />
            <path d={hasGates ? "M114 122h28" : hasTriage ? "M114 122h162" : "M114 122h296"} />
            <path d="M760 100V76H612v22" />
            <g strokeDasharray="4 3">
              <path d="M464 100V42h20" />
              <path d="M590 42h22v56" />
              <path d="M464 144v44" />
              <path d={hasGates ? "M196 144v44" : "M196 122v66"} />
              <path d={hasTriage ? "M310 144v44" : "M310 122v66"} />
            </g>
          </g>
          {Object.entries(boxes).map(([key, box]) => (
            <StageBox key={key} {...box} />
          ))}
          <text x="196" y="92" textAnchor="middle" className="stage-note">
            {gates.join(" → ")}
          </text>
        </svg>
      </Scroll>
      <figcaption className="quiet">{words.stagesNote}</figcaption>
    </figure>
  );
}

function StageBox({ x, y, name, end }: Box) {
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="4"
        fill={end ? "#f6f6f4" : "#fff"}
        stroke={end ? "#8a8a90" : "#8c1d18"}
        strokeWidth="1.4"
      />
      <text
        x={x + width / 2}
        y={y + height / 2 + 5}
        textAnchor="middle"
        className="stage-name"
        {...(name.length > 15 ? { textLength: width - 10, lengthAdjust: "spacingAndGlyphs" } : {})}
      >
        {name}
      </text>
    </g>
  );
}
