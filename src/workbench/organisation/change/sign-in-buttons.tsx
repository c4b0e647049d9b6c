import { usePageWords } from "../../page-words.ts";
import { changeWords } from "../../words/organisation-change.ts";
import { ChangeButton } from "./begin.tsx";

type Props = { readonly officer: string; readonly name: string; readonly signsIn: boolean };

/** Letting an officer sign in; or, for who can, another password or the end of it. */
export function SignInButtons({ officer, name, signsIn }: Props) {
  const { newPassword } = usePageWords(changeWords);
  if (!signsIn) return <ChangeButton change="let-sign-in" given={{ officer }} about={name} />;
  return (
    <>
      <ChangeButton change="let-sign-in" given={{ officer }} about={name} label={newPassword} />
      <ChangeButton change="end-sign-in" given={{ officer }} about={name} />
    </>
  );
}
