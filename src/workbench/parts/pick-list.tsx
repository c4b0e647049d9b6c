import { Select, TreeSelect, type SelectProps, type TreeSelectProps } from "antd";
import { useState } from "react";
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
      />
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
        // What the field says it controls: antd gives the list of a tree no name.
        popupRender={(tree) => <div id={`${props.id}_list`}>{tree}</div>}
      />
    </span>
  );
}
