import type { Act } from "../act.ts";
import { heldAs } from "../actor.ts";
import { afterGates } from "../after-gates.ts";
import { decided, refuse } from "../decision.ts";
import type { ActingOffice } from "../office.ts";
import type { Refusal } from "../refusal.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";

/** Signs a matter through the next gate (三关). Gates are passed in order and by different people; posts are the rulebook's. */
export const passGate: Act<"pass-gate"> = {
  standing: (m, office) => inStage(m, "at-the-gates", "passed-up") ?? signsHere(m, office),

  decide({ gate, remark }, m, office) {
    const next = nextGate(m, office);
    if (!next) return refuse({ why: "already-there" });
    if (gate !== next.id) return refuse({ why: "gate-not-next", next: next.id });
    const last = next === office.rulebook.gates.at(-1);
    if (last && m.category === undefined) return refuse({ why: "category-missing", clause: next.clause });
    return decided({
      type: "gate-passed",
      gate,
      last,
      ...(last ? { next: afterGates(office.rulebook) } : {}),
      ...(remark ? { remark } : {}),
    });
  },
};

export function nextGate(m: Matter, { rulebook }: Pick<ActingOffice, "rulebook">) {
  return rulebook.gates.find(({ id }) => !m.gates.some(({ gate }) => gate === id));
}

function signsHere(m: Matter, office: ActingOffice): Refusal | undefined {
  const { by, actor } = office;
  const next = nextGate(m, office);
  const post = heldAs(actor, by);
  if (!next || !post || by.as !== "officer") return { why: "already-there" };
  const before = m.gates.find((passed) => passed.by === by.officer);
  if (before) return { why: "same-person-at-two-gates", gate: before.gate, clause: next.clause };
  if (next.posts.includes(post.kind)) return undefined;
  return { why: "not-in-your-power", command: "pass-gate", posts: next.posts, clause: next.clause };
}
