import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { useMe } from "../shell/me.ts";
import { changeWords } from "../words/organisation-change.ts";
import { ChangeButton } from "./change/begin.tsx";
import { SignInButtons } from "./change/sign-in-buttons.tsx";

/** Officers who hold no post, wherever an administrator looks: just added or dismissed, and those who left office. */
export function UnplacedPart() {
  const { withoutPost, retired } = usePageWords(changeWords);
  const { words } = useLanguage();
  const { administers } = useMe();
  const { organisation } = useNames();
  if (!administers) return null;
  const unplaced = organisation.officers.filter((one) => one.holds.length === 0 && !one.retired);
  const left = organisation.officers.filter((one) => one.retired);
  return (
    <>
      {unplaced.length > 0 && (
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
                <ChangeButton change="retire-officer" given={{ officer: one.officer }} about={one.name} />
              </span>
            ))}
          </p>
        </>
      )}
      {left.length > 0 && (
        <>
          <h3>{retired}</h3>
          <p className="quiet">{left.map(({ name }) => name).join(words.common.separator)}</p>
        </>
      )}
    </>
  );
}
