import { text, type Text } from "../../kernel/text.ts";
import type { Proof } from "../../rules/obligation-rule.ts";

/** The ways in which a notice is proved to have reached its addressee. */
export const proofNames: Record<Proof, Text> = {
  "read-by-code": text("反映人凭码已读", "Read by the reporter with the code"),
  signed: text("本人签收", "Signed for"),
  delivered: text("送达回执", "Delivery receipt"),
  posted: text("挂号寄出", "Registered post"),
  "by-phone": text("电话告知（有记录）", "By phone, with a record"),
  "in-person": text("当面告知（有记录）", "In person, with a record"),
  "handed-over": text("交接清单", "Handed over against a list"),
};
