import type { Language, Text } from "../../kernel/text.ts";

/** The names of one language out of a table of names in both. */
export function named<Key extends string>(names: Readonly<Record<Key, Text>>, language: Language): Record<Key, string> {
  return Object.fromEntries(Object.entries<Text>(names).map(([key, name]) => [key, name[language]])) as Record<
    Key,
    string
  >;
}
