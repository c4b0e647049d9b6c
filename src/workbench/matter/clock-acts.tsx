import type { MatterView } from "../../contract/matter-view.ts";
import { pauseReasons } from "../../rules/pause.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";
import { ActButton } from "./act-button.tsx";

type Props = { readonly matter: MatterView; readonly clock: MatterView["clocks"][number] };

/** What a running clock waits for, and what can be done with it: more time, a stop, going on. */
export function ClockActs({ matter, clock }: Props) {
  const words = usePageWords(matterWords);
  const { say } = useLanguage();
  const { asked, pauses, standsStill } = clock;
  const given = { clock: clock.clock };
  const open = pauses.filter((reason) => !standsStill.includes(reason));
  return (
    <>
      {asked && (
        <p className="clock-asked">
          {words.asked[asked.is](asked.on.slice(5))}
          {asked.words && <q>{asked.words}</q>}
        </p>
      )}
      {standsStill.length > 0 && (
        <p className="clock-asked">
          {words.standsStill(standsStill.map((reason) => say(pauseReasons[reason])).join("、"))}
        </p>
      )}
      <p className="clock-acts">
        {asked?.is === "granted" && asked.notice !== undefined && (
          <ActButton
            matter={matter}
            act="serve-obligation"
            given={{ obligation: asked.notice }}
            label={words.tellExtension}
          />
        )}
        {clock.mayExtend && !asked && <ActButton matter={matter} act="ask-extension" given={given} />}
        {clock.mayExtend && <ActButton matter={matter} act="grant-extension" given={given} />}
        {asked?.is === "asked" && <ActButton matter={matter} act="decline-extension" given={given} />}
        {open.length > 0 && <ActButton matter={matter} act="pause-clock" given={given} />}
        {standsStill.length > 0 && <ActButton matter={matter} act="resume-clock" given={given} />}
      </p>
    </>
  );
}
