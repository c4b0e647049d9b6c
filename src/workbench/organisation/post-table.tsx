import type { OrganisationView } from "../../contract/organisation-view.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { organisationWords } from "../words/organisation.ts";
import { ChangeButton } from "./change/begin.tsx";
import { SignInButtons } from "./change/sign-in-buttons.tsx";

type TableProps = { readonly organisation: OrganisationView; readonly unit: string };

/** The posts of a unit with who holds each; beside each, what an administrator may change. */
export function PostTable({ organisation, unit }: TableProps) {
  const words = usePageWords(organisationWords);
  const { say, words: all } = useLanguage();
  const posts = organisation.posts.filter((post) => post.unit === unit && !post.removed);
  if (posts.length === 0) return <p className="quiet">{words.noPosts}</p>;
  return (
    <table className="plain-table">
      <tbody>
        {posts.map(({ post, title, kind }) => {
          const holders = organisation.officers.flatMap((one) =>
            one.holds.filter((held) => held.post === post).map(({ deputyFor }) => ({ one, deputyFor })),
          );
          return (
            <tr key={post}>
              <td className="w-post">{say(title)}</td>
              <td className="w-kind quiet">{all.posts[kind] === say(title) ? "" : all.posts[kind]}</td>
              <td>
                {holders.length === 0 && <span className="quiet">{words.vacant}</span>}
                {holders.map(({ one, one: { officer, name }, deputyFor }) => (
                  <span key={officer} className="holder">
                    {name}
                    {deputyFor && <span className="tag">{words.deputy}</span>}
                    <ChangeButton change="rename-officer" given={{ officer }} initial={{ name }} about={name} />
                    <SignInButtons of={one} />
                    <ChangeButton change="retire-officer" given={{ officer }} about={name} />
                    <ChangeButton change="dismiss" given={{ officer, post }} about={name} />
                  </span>
                ))}
                {holders.length === 0 && <ChangeButton change="remove-post" given={{ post }} about={say(title)} />}
                <ChangeButton change="appoint" given={{ post }} about={say(title)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
