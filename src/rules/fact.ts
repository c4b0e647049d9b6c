/**
 * What a rule may ask of a matter before it applies; the list is closed, and `matter/facts.ts` answers each. A category
 * means itself and all under it. A grade means that much or more, as a person set it at triage. A channel is the one by
 * which any of its arrivals came.
 */
export type Fact =
  | "real-name"
  | "anonymous"
  | "first-time"
  | "unclassified"
  | { readonly category: string }
  | { readonly notCategory: string }
  | { readonly channel: string }
  | { readonly grade: string; readonly atLeast: 2 | 3 };
