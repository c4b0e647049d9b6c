import { Button, Input } from "antd";
import { useState, type FormEvent } from "react";
import type { Preferences } from "../../contract/preferences.ts";
import { usePageWords } from "../page-words.ts";
import { Opener } from "../parts/opener.tsx";
import { mattersWords } from "../words/matters.ts";
import type { Arrangement } from "./arrangement.ts";
import type { MatterSearch } from "./matter-search.ts";

type ViewsProps = {
  readonly views: Preferences["views"];
  readonly current: MatterSearch;
  readonly columns: Arrangement;
  readonly onOpen: (view: Preferences["views"][number]) => void;
  readonly onViews: (views: Preferences["views"]) => void;
};

/** Filters kept under a name, with the columns as they stood. */
export function Views({ views, current, columns, onOpen, onViews }: ViewsProps) {
  const words = usePageWords(mattersWords);
  const [name, setName] = useState("");
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    onViews([...views.filter((view) => view.name !== name.trim()), { name: name.trim(), query: current, columns }]);
    setName("");
  };
  const content = (
    <div className="views">
      {views.length === 0 && <p className="quiet">{words.noViews}</p>}
      {views.map((view) => (
        <div key={view.name} className="view">
          <Button type="link" onClick={() => onOpen(view)}>
            {view.name}
          </Button>
          <Button
            type="text"
            size="small"
            aria-label={words.remove(view.name)}
            onClick={() => onViews(views.filter((one) => one !== view))}
          >
            ×
          </Button>
        </div>
      ))}
      <form onSubmit={save}>
        <Input
          aria-label={words.viewName}
          placeholder={words.viewName}
          value={name}
          maxLength={40}
          onChange={({ target }) => setName(target.value)}
        />
        <Button htmlType="submit" block>
          {words.saveView}
        </Button>
      </form>
    </div>
  );
  return <Opener content={content}>{words.views} ▾</Opener>;
}
