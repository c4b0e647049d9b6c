import { Select, TreeSelect, type SelectProps, type TreeSelectProps } from "antd";
import { useState, type ReactNode } from "react";
import { useWords } from "../language.tsx";
import { useOnPurpose } from "./on-purpose.ts";

type Purpose = "open" | "onOpenChange" | "defaultActiveFirstOption" | "onSearch";

/** antd's list to choose from, from which nothing is chosen by leaving it. `onSearch` belongs into `showSearch`. */
export function PickList<Value>({ showSearch, ...rest }: Omit<SelectProps<Value>, Purpose>) {
  const { guard, opening } = useOnPurpose();
  const [sought, setSought] = useState("");
  const own = typeof showSearch === "object" ? showSearch : undefined;
  const onSearch = (typed: string): void => {
    setSought(typed);
    own?.onSearch?.(typed);
  };
  return (
    <span {...guard}>
      <Select<Value>
        {...rest}
        {...opening}
        showSearch={own ? { ...own, onSearch } : false}
        defaultActiveFirstOption={opening.open && sought !== ""}
        notFoundContent={<NothingFound>{rest.notFoundContent}</NothingFound>}
      />
    </span>
  );
}

/** What a list says that has nothing to offer: a list without a line is none to who hears it. */
function NothingFound({ children }: { readonly children: ReactNode }) {
  const { fault } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the list is antd's, and an option of HTML stands in a select only.
    <span role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="quiet">
      {children ?? fault.nothingHere}
    </span>
  );
}

/** antd's tree to choose from, from which nothing is chosen by leaving it. */
export function PickTree(props: Omit<TreeSelectProps<string | undefined>, Purpose>) {
  const { guard, opening } = useOnPurpose();
  return (
    <span {...guard}>
      <TreeSelect
        {...props}
        {...opening}
        notFoundContent={<NothingFound>{props.notFoundContent}</NothingFound>}
        // What the field says it controls: antd gives the list of a tree no name.
        popupRender={(tree) => <div id={`${props.id}_list`}>{tree}</div>}
      />
    </span>
  );
}
