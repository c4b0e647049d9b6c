import { changed, refuse, type Decides } from "../change-decision.ts";
import type { Organisation, Post } from "../organisation.ts";
import { watchingPosts, type PostKind } from "../post-kind.ts";

/**
 * A post that nobody holds is taken away; the record still tells its title. Refused while it is the last one through
 * which something can be done that the rules ask for: what has to be done there would wait for nobody.
 */
export const removePost: Decides<"remove-post"> = ({ post }, { organisation, needs }) => {
  const known = organisation.posts.get(post);
  if (!known) return refuse({ why: "not-there", field: "post" });
  if (known.removed) return refuse({ why: "already-so" });
  const by = [...organisation.officers.values()].filter(({ holds }) => holds.some((held) => held.post === post));
  if (by.length > 0) return refuse({ why: "post-held", field: "post", by: by.map(({ name }) => name) });
  const all = [...needs, ...watchingPosts.map((kind) => [kind])];
  const need = all.find((kinds) => kinds.includes(known.kind) && !another(known, kinds, organisation));
  if (need) return refuse({ why: "post-needed", field: "post", posts: need });
  return changed({ type: "post-removed", post }, { put: "post", post: { ...known, removed: true } });
};

/** Whether another post of these kinds stands at the same tier or above it. The organ above the district does nothing for it. */
function another(of: Post, kinds: readonly PostKind[], organisation: Organisation): boolean {
  const { posts, units } = organisation;
  const tierOf = ({ unit }: Post) => units.get(unit)?.tier ?? 0;
  const own = tierOf(of);
  return [...posts.values()].some((one) => {
    const tier = tierOf(one);
    return one.post !== of.post && !one.removed && kinds.includes(one.kind) && tier <= own && (tier > 0 || own === 0);
  });
}
