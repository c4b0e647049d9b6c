import "./organisation.css";
import { Input, Tree } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { nested } from "../parts/nested.ts";
import { useMe } from "../shell/me.ts";
import { organisationWords } from "../words/organisation.ts";
import { changeWords } from "../words/organisation-change.ts";
import { foundUnits } from "./found-units.ts";
import { ChangeButton, Changes } from "./change/begin.tsx";
import { ConfirmPart } from "./confirm-part.tsx";
import { UnitPart } from "./unit-part.tsx";

/** The organisation: the tree of units at the left, and what stands in the one chosen. */
export function OrganisationPage() {
  const words = usePageWords(organisationWords);
  const change = usePageWords(changeWords);
  const me = useMe();
  const { organisation } = useNames();
  const { say, words: all } = useLanguage();
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<string | undefined>(
    organisation.units.find(({ kind }) => kind === "commission")?.unit,
  );
  const [closed, setClosed] = useState<readonly string[]>();
  const asked = useDeferredValue(sought);
  const { shown, opened } = useMemo(() => foundUnits(organisation, asked), [organisation, asked]);
  const tree = useMemo(
    () =>
      nested(
        shown,
        ({ unit }) => unit,
        ({ parent }) => parent,
        ({ name }) => ({ title: say(name) }),
      ),
    [shown, say],
  );

  return (
    <Changes>
      <div className="organisation">
        <section className="unit-tree" aria-label={words.tree}>
          <h1 className="page-title">
            {words.title} <span className="quiet">{words.units(organisation.units.length)}</span>
          </h1>
          <ConfirmPart />
          <Input
            allowClear
            placeholder={words.find}
            aria-label={words.find}
            value={sought}
            onChange={({ target }) => {
              setSought(target.value);
              setClosed(undefined);
            }}
          />
          {tree.length === 0 ? (
            <p className="empty">{all.fault.nothingHere}</p>
          ) : (
            <Tree
              aria-label={words.tree}
              virtual
              height={620}
              treeData={tree}
              expandedKeys={[...(closed ?? opened)]}
              onExpand={(keys) => setClosed(keys.map(String))}
              selectedKeys={chosen === undefined ? [] : [chosen]}
              onSelect={(_keys, { node }) => setChosen(String(node.key))}
              showLine
              blockNode
            />
          )}
          <div>
            <ChangeButton change="declare-kin" given={{ officer: me.officer }} label={change.ownKin} everybody />
          </div>
        </section>
        {chosen === undefined ? (
          <p className="empty">{words.pick}</p>
        ) : (
          <UnitPart key={chosen} unit={chosen} onChoose={setChosen} />
        )}
      </div>
    </Changes>
  );
}
