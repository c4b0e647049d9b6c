import { text, type Text } from "../kernel/text.ts";

/** The articles by which a period is counted: the first day is left out, months end on the same number, a last day off moves on. */
export type CountingLaw = { readonly start: Text; readonly months: Text; readonly roll: Text };

export const civilCode: CountingLaw = {
  start: text("民法典第二百零一条", "Civil Code Art. 201"),
  months: text("民法典第二百零二条", "Civil Code Art. 202"),
  roll: text("民法典第二百零三条", "Civil Code Art. 203"),
};
