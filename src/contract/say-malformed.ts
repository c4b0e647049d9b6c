import { text, type Text } from "../kernel/text.ts";

/** Why one part of what was sent cannot be read, said at that part. */
export function sayMalformed({ because }: { readonly because?: "control-characters" }): Text {
  if (because === "control-characters")
    return text(
      "这一项里有看不见的控制字符，请删去后再提交；已填的内容都还在。",
      "This part holds invisible control characters. Please take them out; nothing you typed is lost.",
    );
  return text(
    "这一项填写不完整或格式不对，请检查后再提交；已填的内容都还在。",
    "This part is incomplete or not in the right form. Please check it; nothing you typed is lost.",
  );
}
