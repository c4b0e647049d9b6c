import type { OfficerHere } from "../../../contract/organisation-view.ts";
import { usePageWords } from "../../page-words.ts";
import { signInWords } from "../../words/sign-in.ts";
import { changeWords } from "../../words/organisation-change.ts";
import { organisationWords } from "../../words/organisation.ts";
import { ChangeButton } from "./begin.tsx";

/** How an officer's sign-in stands; for an administrator a code or the end of it, and for a second person their word. */
export function SignInButtons({ of }: { readonly of: OfficerHere }) {
  const { officer, name, signsIn, codeIssued, toConfirm } = of;
  const { newCode } = usePageWords(changeWords);
  const { noSignIn } = usePageWords(organisationWords);
  const words = usePageWords(signInWords);
  const known = signsIn || codeIssued;
  return (
    <>
      {!signsIn && <span className="quiet"> {codeIssued ? words.codeIssued : noSignIn}</span>}
      {toConfirm && <span className="tag">{words.waitsForSecond(toConfirm.by)}</span>}
      {toConfirm?.mine && <ChangeButton change="confirm-sign-in" given={{ officer }} about={name} everybody />}
      <ChangeButton change="let-sign-in" given={{ officer }} about={name} {...(known ? { label: newCode } : {})} />
      {known && <ChangeButton change="end-sign-in" given={{ officer }} about={name} />}
    </>
  );
}
