import { Link } from "@tanstack/react-router";
import type { MatterView } from "../../contract/matter-view.ts";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";

/** What a matter is about, in short: its points, class and channel, with the way to the whole of it. */
export function MatterBrief({ matter }: { readonly matter: MatterView }) {
  const { channels, common, stages } = useWords();
  const names = useNames();
  const [first] = matter.contacts;
  const facts = [
    stages[matter.stage],
    matter.category === undefined ? undefined : names.line(names.rulebook.categories, matter.category),
    first && channels[first.channel],
    matter.realName ? common.realName : common.anonymous,
  ];
  const last = matter.messages.at(-1);
  return (
    <section className="brief">
      <p className="quiet">
        {facts.filter(Boolean).join(" · ")}{" "}
        <Link to="/matters/$matter" params={{ matter: matter.matter }}>
          {matter.number}
        </Link>
      </p>
      <ol>
        {matter.points.map(({ point, words }) => (
          <li key={point}>{words}</li>
        ))}
      </ol>
      {last?.from === "petitioner" && <blockquote>{last.words}</blockquote>}
    </section>
  );
}
