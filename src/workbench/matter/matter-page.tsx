import "./matter.css";
import "./side.css";
import "./as-reporter.css";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { MatterView } from "../../contract/matter-view.ts";
import { ActDrawer, type Begun } from "../act/act-drawer.tsx";
import { Unanswered } from "../ask.ts";
import { usePageWords } from "../page-words.ts";
import { FaultNote, Waiting } from "../parts/waiting.tsx";
import { matterQueryOf } from "../queries.ts";
import { Under } from "../under.tsx";
import { matterWords } from "../words/matter.ts";
import { ActsPart } from "./acts-part.tsx";
import { ArrivalsPart } from "./arrivals-part.tsx";
import { Beginning } from "./begin.ts";
import { ClocksPart } from "./clocks-part.tsx";
import { ClosingPart } from "./closing-part.tsx";
import { DutiesPart } from "./duties-part.tsx";
import { EndsPart } from "./ends-part.tsx";
import { MatterHead } from "./matter-head.tsx";
import { MessagesPart } from "./messages-part.tsx";
import { ObligationsPart } from "./obligations-part.tsx";
import { PackagePart } from "./package-part.tsx";
import { PointsPart } from "./points-part.tsx";
import { RecordPart } from "./record-part.tsx";

const route = getRouteApi("/matters/$matter");

export function MatterPage() {
  const { matter } = route.useParams();
  const words = usePageWords(matterWords);
  const { data, error, refetch } = useQuery(matterQueryOf(matter));
  if (error instanceof Unanswered && error.status === 404)
    return (
      <h1 className="empty">
        {words.gone} <Link to="/matters">{words.toList}</Link>
      </h1>
    );
  if (error && !data) return <FaultNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <Under rulebook={data.rulebook}>
      <Whole key={data.matter} matter={data} />
    </Under>
  );
}

/** Everything of one matter: what it is at the left, what can be done at the right, and beneath how it came to be. */
function Whole({ matter }: { readonly matter: MatterView }) {
  const [begun, setBegun] = useState<Omit<Begun, "matter">>();
  return (
    <Beginning value={(act, given = {}) => setBegun({ act, given })}>
      <MatterHead matter={matter} />
      <div className="matter">
        <div className="matter-left">
          <PointsPart matter={matter} />
          <EndsPart matter={matter} />
          <MessagesPart matter={matter} />
          <ArrivalsPart matter={matter} />
        </div>
        <div className="matter-right">
          <ActsPart matter={matter} />
          <ClocksPart matter={matter} />
          <ObligationsPart matter={matter} />
          <ClosingPart matter={matter} />
          <DutiesPart matter={matter} />
          <PackagePart matter={matter} />
        </div>
        <div className="matter-record">
          <RecordPart matter={matter} />
        </div>
      </div>
      {begun && (
        <ActDrawer
          key={`${begun.act} ${JSON.stringify(begun.given)}`}
          begun={{ ...begun, matter }}
          onClose={() => setBegun(undefined)}
        />
      )}
    </Beginning>
  );
}
