import type { IssuedCode } from "../../contract/organisation-change.ts";

const zh = {
  codeOf: (officer: string) => `发给${officer}的登录码只显示这一次，请当面交给本人，不要用微信或短信转发：`,
  codeUntil: (until: string) => `${until} 之前有效，只能用一次。`,
  codeLost: "登录码已经发过，不能再显示。如果没有记下，请重新发码。",
  codeHandedOver: "已记下",
  codeIssued: "已发码，未使用",
  confirmation: {
    second: "还须另一位系统管理员或书记在“组织”页核实，本人才能使用（书记的，由另一位系统管理员或班子成员核实）。",
    alone: "现在没有第二人可以核实，这个码由您一人发出；组织日志如实记载。",
    none: "这个人不担任能看事项的岗位，不须第二人核实；以后任命到这样的岗位之前须先核实。",
  } satisfies Record<IssuedCode["confirmation"], string>,
  waitsForSecond: (by: string) => `${by}发码，待第二人核实`,
  toConfirm: "等您核实的登录",
  toConfirmHint: "请先向本人核对：登录码是否真的到了本人手里。",
  issuedBy: (by: string) => `${by}发码`,
  enrol: "首次登录或收到新登录码",
  enrolTitle: "用登录码设密码",
  backToSignIn: "返回登录",
  code: "登录码",
  codeHint: "管理员当面交给您的 20 个字母和数字，大小写和横线都不要紧。",
  ownPassword: "自设密码",
  passwordHint: "至少 12 个字符。只有您知道，管理员也看不到。",
  again: "再输入一次密码",
  differs: "两次输入的密码不一样，请再输入一次。",
  set: "设密码并登录",
  renewed: {
    title: "您的登录被重新开通过",
    by: (at: string, by: string) => `${at}，${by}为您重新发了登录码，原密码作废，各处的登录已退出。`,
    confirmed: (by: string) => `经${by}核实。`,
    alone: "由一人发出，没有第二人核实。",
    ask: "如果不是您要求的，请立即告诉书记或审计员。",
    seen: "知道了",
  },
};
const en: typeof zh = {
  codeOf: (officer) => `The code for ${officer} is shown this once. Hand it over in person; do not send it by message:`,
  codeUntil: (until) => `It can be used once, until ${until}.`,
  codeLost: "The code was issued already and cannot be shown again. If it was not written down, issue a new one.",
  codeHandedOver: "I have it",
  codeIssued: "code not used yet",
  confirmation: {
    second:
      "Another administrator or the head has to confirm it on the page Organisation before it can be used (for the head: another administrator or a leader).",
    alone: "There is no second person yet who could confirm it: you alone issued it, and the organisation log says so.",
    none: "This officer holds no post that reads matters, so nobody has to confirm it. Before an appointment to one, somebody has to.",
  },
  waitsForSecond: (by) => `issued by ${by}, waits for a second person`,
  toConfirm: "Sign-ins that wait for your word",
  toConfirmHint: "Ask the officer first whether the code really reached them.",
  issuedBy: (by) => `issued by ${by}`,
  enrol: "First time here, or a new code",
  enrolTitle: "Set a password with a code",
  backToSignIn: "Back to signing in",
  code: "Code",
  codeHint: "The 20 letters and digits that an administrator handed you; small or capital, with or without dashes.",
  ownPassword: "A password of your own",
  passwordHint: "At least 12 characters. Only you know it; no administrator can see it.",
  again: "The password again",
  differs: "The two passwords are not the same. Please type it again.",
  set: "Set it and sign in",
  renewed: {
    title: "Your sign-in was renewed",
    by: (at, by) =>
      `On ${at} ${by} issued you a new code; the earlier password ended and you were signed out everywhere.`,
    confirmed: (by) => `${by} confirmed it.`,
    alone: "One person alone issued it; nobody confirmed it.",
    ask: "If you did not ask for it, tell the head or the auditor at once.",
    seen: "I have read it",
  },
};

export const signInWords = { zh, en };
