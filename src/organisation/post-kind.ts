/** The kinds of post a rulebook can give a power to. An officer acts through a post, never by name. */
export const postKinds = [
  "head",
  "leader",
  "centre-director",
  "registrar",
  "reviewer",
  "quality-officer",
  "handler",
  "village-supervisor",
  "liaison",
  "administrator",
  "auditor",
  "custodian",
  "official",
] as const;

export type PostKind = (typeof postKinds)[number];

/** The posts through which matters are read, at the district and the townships. */
export const readingPosts: readonly PostKind[] = [
  "head",
  "leader",
  "centre-director",
  "registrar",
  "reviewer",
  "quality-officer",
  "handler",
];

/** The posts that watch over those who set the district up and over who opened identities. */
export const watchingPosts: readonly PostKind[] = ["administrator", "auditor"];

/** The posts whose sign-in one administrator alone cannot give: they read or decide matters, or watch those who do. */
export const guardedPosts: readonly PostKind[] = [...readingPosts, "administrator", "auditor", "custodian"];
