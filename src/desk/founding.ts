import type { FastifyInstance } from "fastify";
import { html } from "hono/html";
import { z } from "zod";
import type { Organisation } from "../organisation/organisation.ts";
import type { Region, Station } from "../organisation/place.ts";
import type { JurisdictionId, OfficerId } from "../kernel/id.ts";
import { text, type Text } from "../kernel/text.ts";
import { foundingOrganisation } from "../organisation/founding.ts";

/** What is founded: a district with its commission, its report centre and its first administrator. */
export type Founded = {
  readonly id: JurisdictionId;
  readonly name: string;
  readonly organisation: Organisation;
  readonly regions: readonly Region[];
  readonly stations: readonly Station[];
  readonly signIns: readonly { readonly officer: OfficerId; readonly name: string; readonly password: string }[];
};

export type FoundingOptions = {
  readonly isWord: (given: string) => boolean;
  readonly passwordProblem: (password: string, name: string) => Text | undefined;
  readonly found: (district: Founded) => Promise<void>;
  readonly done: () => void;
};

const form = z.object({
  district: z.string().trim().min(2).max(40),
  administrator: z.string().trim().min(2).max(40),
  name: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9.-]{2,30}$/),
  password: z.string().max(300),
  word: z.string().trim(),
});
type Field = keyof z.infer<typeof form>;
type Faults = Partial<Record<Field, Text>>;

const asked: readonly {
  readonly field: Field;
  readonly label: Text;
  readonly hint: Text;
  readonly type: "text" | "password";
}[] = [
  {
    field: "word",
    type: "text",
    label: text("启动口令", "Word of the start"),
    hint: text("启动时终端里显示的 12 个字符", "the 12 characters that the start printed in the terminal"),
  },
  {
    field: "district",
    type: "text",
    label: text("地区名称", "Name of the district"),
    hint: text("例如：云岭区", "for example: 云岭区"),
  },
  {
    field: "administrator",
    type: "text",
    label: text("系统管理员姓名", "Name of the administrator"),
    hint: text("管理员建立单位和人员，看不到任何事项", "sets up units and officers, and sees no matter"),
  },
  {
    field: "name",
    type: "text",
    label: text("登录名", "Sign-in name"),
    hint: text("小写字母开头，3 至 31 个字符", "begins with a small letter, 3 to 31 characters"),
  },
  {
    field: "password",
    type: "password",
    label: text("密码", "Password"),
    hint: text("至少 12 个字符", "at least 12 characters"),
  },
];

const wrong: Record<Field, Text> = {
  word: text(
    "启动口令不对，请照终端里显示的填写。",
    "This is not the word the start printed. Please copy it from the terminal.",
  ),
  district: text("请填写地区名称，2 至 40 个字。", "Please give the name of the district, 2 to 40 characters."),
  administrator: text("请填写管理员姓名，2 至 40 个字。", "Please give the administrator's name, 2 to 40 characters."),
  name: text(
    "登录名用小写字母开头，可含数字、点和横线，3 至 31 个字符。",
    "The sign-in name begins with a small letter and may hold digits, dots and dashes, 3 to 31 characters.",
  ),
  password: text("请填写密码。", "Please give a password."),
};

/** The one page of an empty installation: it founds the district and its first administrator, once. */
export async function founding(
  app: FastifyInstance,
  { isWord, passwordProblem, found, done }: FoundingOptions,
): Promise<void> {
  let founded = false;
  app.addHook("onSend", async (_request, reply) => {
    reply.headers({
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
  });
  app.get("/*", async (_request, reply) => reply.type("text/html; charset=utf-8").send(String(await page({}, {}))));
  app.post("/", async (request, reply) => {
    const given = onlyText(request.body);
    const read = form.safeParse(given);
    const faults: Faults = {};
    for (const issue of read.error?.issues ?? []) faults[issue.path[0] as Field] = wrong[issue.path[0] as Field];
    if (!faults.word && !isWord((given["word"] ?? "").trim())) faults.word = wrong.word;
    const problem = passwordProblem(given["password"] ?? "", given["name"] ?? "");
    if (problem) faults.password = problem;
    reply.type("text/html; charset=utf-8");
    if (!read.success || Object.keys(faults).length > 0) return reply.code(422).send(String(await page(given, faults)));
    if (founded) return reply.redirect("/desk/", 303);
    founded = true;
    await found(foundingOrganisation(read.data));
    reply.raw.on("finish", done);
    return reply.send(String(await ready()));
  });
}

const style = `body{margin:0;background:#f6f6f4;color:#1b1b1d;font:18px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:640px;margin:0 auto;padding:24px 16px 64px;background:#fff;min-height:100vh;box-sizing:border-box;border-top:4px solid #8c1d18}
h1{font-size:28px;margin:0 0 8px}label{display:block;margin-top:20px;font-weight:600}small{display:block;color:#4d4d52;font-weight:400}
input{box-sizing:border-box;width:100%;min-height:48px;font:inherit;padding:8px 12px;border:1px solid #6b6b70;border-radius:4px;margin-top:4px}
input:focus,button:focus{outline:3px solid #0958d9;outline-offset:2px}strong{display:block;color:#a8071a;font-weight:600}
button{margin-top:28px;min-height:48px;padding:0 28px;font:inherit;color:#fff;background:#8c1d18;border:0;border-radius:4px}`;

function page(given: Record<string, string>, faults: Faults) {
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>回音 · 建立地区</title><style>${style}</style></head>
<body><main><h1>建立地区</h1><p>回音还没有地区。这里建立一个地区和第一位系统管理员。<br><span lang="en">Found a district and its first administrator.</span></p>
<form method="post" action="/">${asked.map(
    ({
      field,
      label,
      hint,
      type,
    }) => html`<label for="${field}">${label.zh} <span lang="en">${label.en}</span><small>${hint.zh} <span lang="en">${hint.en}</span></small></label>
${faults[field] ? html`<strong id="${field}-fault">${faults[field].zh} <span lang="en">${faults[field].en}</span></strong>` : ""}
<input id="${field}" name="${field}" type="${type}" autocomplete="off" required ${faults[field] ? html`aria-invalid="true" aria-describedby="${field}-fault"` : ""} value="${type === "password" || field === "word" ? "" : (given[field] ?? "").slice(0, 100)}">`,
  )}<button>建立 · Found</button></form></main></body></html>`;
}

function ready() {
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>回音 · 已建立</title><style>${style}</style></head>
<body><main><h1>已建立</h1><p>请以管理员身份登录，建立单位、岗位和人员。<br><span lang="en">Sign in as the administrator and set up units, posts and officers.</span></p><p><a href="/desk/">打开工作台 · Open the workbench</a></p></main></body></html>`;
}

/** A form as it was sent, without what is no text: fields that were sent twice, or more of them than were asked. */
function onlyText(body: unknown): Record<string, string> {
  const sent = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(sent.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
