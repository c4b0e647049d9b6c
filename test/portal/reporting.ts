import { parseSecret } from "../../src/kernel/read-code.ts";
import { askedGroup } from "../../src/portal/pages/receipt.ts";
import { standing, type Visitor } from "../visitor.ts";
import { open, send, type Walk } from "./state.ts";

export type Code = { readonly locator: string; readonly secret: string };

export const problem = "水渠的钱，账上 12 万，公示 8 万，差在哪里，问了两次都不说。";
const photo = (name: string) => ({ field: "files", name, content: "一张照片" });

/** The form in both shapes with everything that can be wrong in it, up to the receipt; returns the code of the first of them. */
export async function report(walk: Walk): Promise<Code> {
  await open(walk, "/report?all", "one page");
  await send(walk, "/report", { go: "submit" }, "one page, nothing filled in", []);
  await open(walk, "/report", "how");
  await send(walk, "/report", { go: "next" }, "how, unanswered");
  await send(walk, "/report", { how: "real", go: "next" }, "by name, without one");
  await send(walk, "/report", { how: "real", name: "柳青禾", phone: "0990-7001", go: "next" }, "points");
  await send(walk, "/report", { go: "next" }, "points, none written");
  await send(walk, "/report", { point: problem, go: "add-point" }, "points, another box");
  await send(walk, "/report", { point: [problem, "低保名单里有人开着小车"], go: "next" }, "about");
  await send(walk, "/report", { place: "远".repeat(501), go: "next" }, "about, a place too long");
  await send(
    walk,
    "/report",
    { place: "三组水渠", region: "region-01", go: "villages" },
    "about, villages to pick from",
  );
  const picked = { region: ["region-01", "region-01-02"], station: "station-town-01" };
  await send(walk, "/report", { ...picked, "subject-post": "村会计", go: "add-subject" }, "about, another one");
  await send(walk, "/report", { go: "next" }, "files");
  const many = Array.from({ length: 6 }, (_, number) => photo(`公示栏第 ${number + 1} 张.jpg`));
  await send(walk, "/report", { go: "upload" }, "files, some uploaded", many.slice(0, 2));
  await send(walk, "/report", { token: "", go: "upload" }, "files, one refused", [photo("账本.jpg")]);
  await send(walk, "/report", { go: "upload" }, undefined, many);
  await send(walk, "/report", { go: "next" }, "review", []);
  await send(walk, "/report", { go: "submit" }, "receipt");
  const code = codeOn(walk.visitors[0]);
  await send(walk, "/receipt", { go: "80" }, "receipt, as a slip");
  await send(walk, "/receipt", { go: "check", group: "00000" }, "receipt, miscopied");
  await send(walk, "/receipt", (visitor) => ({ go: "check", group: groupOf(visitor) }), "receipt, checked");
  await open(walk, "/report?about=petition", "how, of a petition");
  await open(walk, "/report?about=eu-whistleblowing&all", "one page, under the directive");
  await open(walk, "/report?about=hotline&all", "one page, of a sheet");
  await send(
    walk,
    "/report",
    { how: "real", name: "江渡", phone: "0990-7003", point: "巷子里停水了", go: "next" },
    "review, of a sheet",
  );
  await send(walk, "/report", { go: "submit" }, "receipt, of a sheet");
  return code;
}

function codeOn(first: Walk["visitors"][number] | undefined): Code {
  const value = new Map(standing(first?.visitor.page() ?? "", `${first?.way ?? ""}/receipt`));
  return { locator: value.get("locator") ?? "", secret: value.get("secret") ?? "" };
}

/** The group that the receipt asks back. */
function groupOf(visitor: Visitor): string {
  const typed = /name="secret" value="(\d+)"/.exec(visitor.page())?.[1] ?? "";
  const secret = parseSecret(typed);
  if (typeof secret !== "string") throw new Error("There is no code on the receipt");
  const at = (askedGroup(secret) - 1) * 5;
  return secret.slice(at, at + 5);
}
