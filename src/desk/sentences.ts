import { sayMalformed } from "../contract/say-malformed.ts";
import { controlCharacters } from "../kernel/written.ts";
import { text, type Text } from "../kernel/text.ts";

/** What the desk itself has to say; refusals of the door bring their own sentences. */
export const sentences = {
  signIn: text("请先登录。", "Please sign in first."),
  wrongSignIn: text("登录名或密码不对，请再核对一次。", "The name or the password is not right. Please check both."),
  signInLater: text(
    "试的次数太多了，请过几分钟再试。别人登录不受影响。",
    "Too many tries. Please wait some minutes; nobody else is held up.",
  ),
  wrongCurrent: text("现在的密码不对，请再核对一次。", "This is not your present password. Please check it."),
  wrongCode: text(
    "登录名或登录码不对，或者这个码已经用过。请核对后再填，仍不行请管理员重新发码。",
    "The name or the code is not right, or the code was used already. Please check both; if it still fails, ask for a new code.",
  ),
  codeIsOver: text(
    "这个登录码已过 72 小时有效期，请管理员重新发码。",
    "This code is over: it can be used for 72 hours. Please ask an administrator for a new one.",
  ),
  codeWaits: text(
    "登录码是对的，但还要经第二人核实（另一位系统管理员或书记，在“组织”页核实）。核实后用同一个码再来。",
    "The code is right, but a second person has not confirmed it yet: another administrator or the head, on the page Organisation. Come back with the same code then.",
  ),
  notFound: text("没有这个事项，或者它不归您看。", "There is no such matter, or it is not yours to see."),
  notYours: text(
    "组织日志由系统管理员和审计员查阅，身份查阅记录由审计员查阅。",
    "The organisation log is read by administrators and auditors, and the log of identity views by auditors.",
  ),
  noSuchPage: text("没有这个地址。", "There is nothing at this address."),
  noSuchFile: text("没有这个附件，或者它不归您看。", "There is no such file, or it is not yours to see."),
  otherSite: text(
    "这个请求不是从本工作台发出的，没有执行。",
    "This request did not come from this workbench, and was not carried out.",
  ),
  notJson: text(
    "收到的内容不完整或格式不对，没有保存。请再试一次。",
    "What arrived was incomplete or malformed, and was not kept. Please try again.",
  ),
  unreadable: text(
    "内容里有不能保存的字符（空字符），没有保存。请删去再试。",
    "There is a character in it that cannot be kept (a null), so nothing was kept. Please take it out and try again.",
  ),
  tooLarge: text(
    "内容太长，没有保存。请分开提交，或作为附件上传。",
    "This is too long, and was not kept. Please send it in parts, or as a file.",
  ),
  fileTooLarge: text("附件超过 200 MB，没有保存。", "The file is larger than 200 MB, and was not kept."),
  noFile: text("没有收到附件。", "No file arrived."),
  wrongMedia: text("请以 JSON 提交。", "Please send JSON."),
  check: text(
    "有几处需要改，见各栏下方。您填的内容都还在。",
    "Some fields need another look; see below each. All you typed is still there.",
  ),
  broken: text(
    "这一步没有完成，什么也没有改动。请再试一次；仍不行，请告诉本单位管理员发生的时间。",
    "This step was not completed and nothing was changed. Please try again; if it fails again, tell your office's administrator at what time.",
  ),
  noWorkbench: text("工作台还没有构建好：请运行 npm run build。", "The workbench is not built yet: run npm run build."),
} satisfies Record<string, Text>;

/** What is wrong with one field, by the kind of fault that the shape of the data finds in it. */
export function fieldSentence({ code, minimum = "", maximum = "", message }: FieldFault): Text {
  if (message === "not-a-day") return text("请写成 2026-11-24 这样的日期。", "Please write a day like 2026-11-24.");
  if (message === controlCharacters) return sayMalformed({ because: controlCharacters });
  if (message === "not-a-sign-in-name")
    return text(
      "登录名用小写字母开头，可含数字、点和横线，3 至 31 个字符。",
      "The sign-in name begins with a small letter and may hold digits, dots and dashes, 3 to 31 characters.",
    );
  switch (code ?? "") {
    case "too_small":
      return Number(minimum) > 1
        ? text(`太短或太少，至少 ${minimum}。`, `Too short or too few: at least ${minimum}.`)
        : text("请填写。", "Please fill this in.");
    case "too_big":
      return text(`太长或太多，最多 ${maximum}。`, `Too long or too many: at most ${maximum}.`);
    case "invalid_type":
      return text("请填写。", "Please fill this in.");
    default:
      return text("请从列出的内容中选择。", "Please choose one of those offered.");
  }
}

export type FieldFault = {
  readonly code?: string;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly message?: string;
};
