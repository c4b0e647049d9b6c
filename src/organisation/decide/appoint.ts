import { changed, refuse, type Decides } from "../change-decision.ts";
import { guardedPosts, readingPosts, type PostKind } from "../post-kind.ts";

/** A post for an officer, in their own right or as the deputy of who holds it. Who had left office is back by it. */
export const appoint: Decides<"appoint"> = ({ officer, post, deputyFor }, office) => {
  const { posts, officers } = office.organisation;
  const { kind, removed } = posts.get(post) ?? {};
  if (removed) return refuse({ why: "post-removed", field: "post" });
  if (officer === office.officer && kind && needsAnother(kind))
    return refuse({ why: "own-appointment", field: "officer" });
  const known = officers.get(officer);
  if (known?.holds.some((held) => held.post === post)) return refuse({ why: "already-so" });
  // Who was let in without a second person would otherwise come to read matters without one.
  const signIn = office.signIns.get(officer);
  if (signIn?.ready && !signIn.vouched && kind && guardedPosts.includes(kind))
    return refuse({ why: "sign-in-not-confirmed", field: "officer" });
  const appointed = {
    type: "officer-appointed",
    officer,
    post,
    ...(deputyFor === undefined ? {} : { deputyFor }),
  } as const;
  const holding = { put: "holding", officer, post, deputyFor } as const;
  if (!known?.retired) return changed(appointed, holding);
  return changed({ ...appointed, back: true }, { put: "officer", officer, name: known.name, retired: false }, holding);
};

/** Nobody gives themself what reads matters, opens identities, or watches over those who administer. */
function needsAnother(kind: PostKind): boolean {
  return readingPosts.includes(kind) || kind === "custodian" || kind === "auditor";
}
