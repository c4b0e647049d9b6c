import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { useMe } from "../shell/me.ts";
import { changeWords } from "../words/organisation-change.ts";
import { ChangeButton } from "./change/begin.tsx";
import { SignInButtons } from "./change/sign-in-buttons.tsx";

/** Officers who hold no post, wherever an administrator looks: they were just added, or dismissed. */
export function UnplacedPart() {
  const { withoutPost } = usePageWords(changeWords);
  const { administers } = useMe();
  const { organisation } = useNames();
  const unplaced = organisation.officers.filter(({ holds }) => holds.length === 0);
  if (!administers || unplaced.length === 0) return null;
  return (
    <>
      <h3>{withoutPost}</h3>
      <p>
        {unplaced.map((one) => (
          <span key={one.officer} className="holder">
            {one.name}
            <ChangeButton
              change="rename-officer"
              given={{ officer: one.officer }}
              initial={{ name: one.name }}
              about={one.name}
            />
            <SignInButtons of={one} />
          </span>
        ))}
      </p>
    </>
  );
}
