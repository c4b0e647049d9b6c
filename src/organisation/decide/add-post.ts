import type { PostId } from "../../kernel/id.ts";
import { changed, type Decides } from "../change-decision.ts";

/** A post in a unit, vacant until somebody is appointed. */
export const addPost: Decides<"add-post"> = ({ unit, kind, title }, { newId }) => {
  const post = { post: newId() as PostId, unit, kind, title };
  return changed({ type: "post-added", ...post }, { put: "post", post });
};
