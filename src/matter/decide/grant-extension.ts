import type { ActingOffice } from "../office.ts";
import type { Act } from "../act.ts";
import { heldAs } from "../actor.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import { extendable, extensionRuleOf } from "../extension.ts";
import { extendClock, type Extension } from "../../rules/clock.ts";
import type { RunningClock } from "../state.ts";

/**
 * Grants more time while the clock still runs, as often as the rulebook allows, by whom it names and not by whoever asked,
 * with a reason (条例 Art. 34). Where the petitioner has to be told, the time is added once the notice is served, and not
 * before; without anybody to tell it is added at once.
 */
export const grantExtension: Act<"grant-extension"> = {
  standing: (m, office) => extendable(m, undefined, office),

  decide({ clock, reason }, m, office) {
    const wrong = extendable(m, clock, office);
    if (wrong) return refuse(wrong);
    const running = m.clocks.find((one) => one.clock === clock);
    const rule = running && extensionRuleOf(running, office);
    const { by } = office;
    if (!running || !rule || by.as !== "officer") return refuse({ why: "not-extendable" });
    if (heldAs(office.actor, by)?.kind !== rule.approver)
      return refuse({
        why: "not-in-your-power",
        command: "grant-extension",
        posts: [rule.approver],
        clause: rule.clause,
      });
    const asked = running.asked?.is === "asked" ? running.asked : undefined;
    if (asked?.by === by.officer) return refuse({ why: "extension-needs-another", clause: rule.clause });
    const why = reason ?? asked?.reason;
    if (!why) return refuse({ why: "extension-reason-missing", field: "reason", clause: rule.clause });

    const extension: Extension = {
      by: rule.by,
      approver: by.officer,
      reason: why,
      on: office.on,
      clause: rule.clause,
    };
    const [notice, ...others] = arise("extended", m, office, office, { clock });
    return notice
      ? decided(
          {
            type: "extension-granted",
            clock,
            rule: running.record.rule,
            extension,
            notice: notice.obligation,
          },
          notice,
          ...others,
        )
      : decided(extended(running, extension, office));
  },
};

function extended({ clock, record }: RunningClock, extension: Extension, { calendar }: ActingOffice) {
  return { type: "clock-extended" as const, clock, record: extendClock(record, extension, calendar) };
}
