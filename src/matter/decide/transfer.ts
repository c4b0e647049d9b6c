import { text } from "../../kernel/text.ts";
import type { Act } from "../act.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import { addressee } from "../addressee.ts";
import { byManagingLevel, isBelowManagingLevel, managingTier } from "../managing-level.ts";
import { reachOf } from "../reach.ts";
import { inStage } from "../stands.ts";
import { onlyReceiver } from "../take-over.ts";
import { startClocks, stopClocks } from "../times.ts";

/**
 * Passes a matter to the organ that has to decide it (转送). The receiver gets a clock of its own; the sender stays
 * answerable until it is taken (规则 Art. 16; 条例 Arts. 22–23). Never to the accused, their unit or one under it, and a report on
 * somebody never to a lower level than the one that manages them.
 * The receiver accepts it or transfers it onward within its days (规则 Art. 16), and the first sender stays answerable all the
 * while. The law knows no recall: until then it lies with the receiver, which alone can send it on, refuse it or object.
 */
export const transfer: Act<"transfer"> = {
  standing(m, { by }) {
    if (m.stage !== "transferred") return inStage(m, "to-decide", "transferred");
    if (m.passing?.objection) return { why: "objection-waiting" };
    return onlyReceiver(m, by, "transfer") ? { why: "already-on-its-way", clause: onwards } : undefined;
  },

  decide({ to, note }, m, office) {
    const wrong = addressee(to, m, office);
    if (wrong) return refuse(wrong);
    const tier = managingTier(m, office);
    if (tier !== undefined && isBelowManagingLevel(m, to, office))
      return refuse({ why: "below-managing-level", tier, clause: byManagingLevel });
    if (to === m.answerable || to === m.passing?.to) return refuse({ why: "already-there" });
    const sent = { ...m, passing: { kind: "transfer" as const, from: m.answerable, to, on: office.on } };
    return decided(
      { type: "transferred", to, reach: reachOf(office.organisation, m.answerable, to), note },
      ...stopClocks(m, "decided", office),
      ...stopClocks(m, "acceptance-answered", office),
      ...stopClocks(m, "sent-on", office),
      ...startClocks("transferred", office, m, office),
      ...arise("transferred", sent, office),
    );
  },
};

const onwards = text(
  "《检举控告工作规则》第十六条：由收件机关在五个工作日内受理或者转办",
  "Accusation Rules Art. 16: the receiving organ accepts it or passes it on within 5 working days",
);
