import { text, type Text } from "../kernel/text.ts";

/** The articles by which a period is counted: the first day is left out, months end on the same number, a last day off moves on. */
export type CountingLaw = { readonly start: Text; readonly months: Text; readonly roll: Text };

/** Regulation (EEC, Euratom) No 1182/71: the day of the event is not counted, a last day off moves to the next working day. */
export const unionPeriods: CountingLaw = {
  start: text("第1182/71号条例第三条第一款", "Regulation (EEC, Euratom) No 1182/71 Art. 3(1)"),
  months: text("第1182/71号条例第三条第二款（c）项", "Regulation (EEC, Euratom) No 1182/71 Art. 3(2)(c)"),
  roll: text("第1182/71号条例第三条第四款", "Regulation (EEC, Euratom) No 1182/71 Art. 3(4)"),
};

export const civilCode: CountingLaw = {
  start: text("民法典第二百零一条", "Civil Code Art. 201"),
  months: text("民法典第二百零二条", "Civil Code Art. 202"),
  roll: text("民法典第二百零三条", "Civil Code Art. 203"),
};
