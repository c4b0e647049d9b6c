export type Nested<Node> = Node & { readonly key: string; children?: Nested<Node>[] };

/** A flat list with parents as a tree; what names a parent that is not in the list stands at the top. */
export function nested<Item, Node extends object>(
  items: readonly Item[],
  id: (item: Item) => string,
  parent: (item: Item) => string | undefined,
  node: (item: Item) => Node,
): Nested<Node>[] {
  const known = new Set(items.map(id));
  const under = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const above = parent(item);
    const place = above !== undefined && known.has(above) ? above : undefined;
    const siblings = under.get(place);
    if (siblings) siblings.push(item);
    else under.set(place, [item]);
  }
  const grow = (of: string | undefined): Nested<Node>[] =>
    (under.get(of) ?? []).map((item) => {
      const children = grow(id(item));
      return { ...node(item), key: id(item), ...(children.length > 0 ? { children } : {}) };
    });
  return grow(undefined);
}
