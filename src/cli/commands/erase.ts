import type { Viewer } from "../../access/door.ts";
import type { House } from "../../access/house.ts";
import { rulebookOf } from "../../access/house.ts";
import { openDoor } from "../../access/open-door.ts";
import { matterQuery } from "../../contract/matter-row.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { ErasureCommandOnWire } from "../../matter/command.ts";
import type { Around, Command, Found, Given, Misused } from "../command.ts";
import { housesOf, withInstallation } from "../open-beside.ts";

/** Erases the words, files and names of one matter that is over: one officer asks, the head grants it, each with their password. */
export const eraseCommand: Command = {
  name: "erase",
  says: text(
    "依规删除一件已办结事项的内容：一人提出，另一人批准",
    "erase the words of one matter that is over: one officer asks, another grants",
  ),
  words: ["NUMBER"],
  flags: {
    as: {
      takes: "SIGN-IN",
      says: text("由谁办理（登录名）；密码另行输入", "who does it, by sign-in; the password is asked for"),
    },
    ground: { takes: "ID", says: text("提出删除：规定中的事由", "to ask: the ground, as the rulebook calls it") },
    paper: {
      takes: "PAPER",
      says: text(
        "提出删除：决定文书的文号，如 示纪发〔2026〕12号",
        "to ask: the number of the paper that orders it, such as 示纪发〔2026〕12号",
      ),
    },
    grant: { says: text("批准他人提出的删除；删除后无法恢复", "grant what another asked for; it cannot be undone") },
    jurisdiction: { takes: "ID", says: text("在哪个地区", "the district it is in") },
  },
  run: async (given, around) => {
    const command = commandOf(given);
    if ("misused" in command) return command;
    return withInstallation(around.settings, around.say, async (installation) => {
      const houses = await housesOf(installation, given.values["jurisdiction"]);
      if ("misused" in houses) return houses;
      const [house, second] = houses;
      if (!house || second) return misused("请用 --jurisdiction 指定地区。", "Name the district by --jurisdiction.");
      return eraseIn(house, given, command, around);
    });
  },
};

function commandOf({ values, set }: Given): ErasureCommandOnWire | Misused {
  const { ground, paper, as } = values;
  if (as === undefined) return misused("请用 --as 写明由谁办理。", "Say by --as who does it.");
  if (set.has("grant"))
    return ground === undefined && paper === undefined
      ? { command: "erase" }
      : misused("--grant 不与 --ground、--paper 同用。", "--grant stands without --ground and --paper.");
  if (ground === undefined || paper === undefined)
    return misused(
      "提出删除须写 --ground 与 --paper；批准删除写 --grant。",
      "To ask, give --ground and --paper; to grant, give --grant.",
    );
  return { command: "ask-erasure", ground, paper };
}

async function eraseIn(
  house: House,
  { values, words }: Given,
  command: ErasureCommandOnWire,
  { askSecret }: Around,
): Promise<Found | Misused> {
  const door = openDoor(house);
  const name = values["as"] ?? "";
  const viewer = await door.signIn(name, await askSecret(text(`${name} 的密码：`, `Password of ${name}: `)));
  if (viewer === "wrong")
    return failed(text("登录名或密码不对，没有改动。", "That sign-in and password do not fit; nothing was changed."));
  if (viewer === "later")
    return failed(
      text(
        "试错过多，请几分钟后再试；没有改动。",
        "Too many wrong tries; try again in some minutes. Nothing was changed.",
      ),
    );
  const number = words[0] ?? "";
  const row = await matterByNumber(house, viewer, number);
  if (!row)
    return failed(
      text(
        `没有编号 ${number} 的事项，或者不在其职责范围内。`,
        `There is no matter ${number}, or it is not within their duty.`,
      ),
    );

  const { matter, rulebook } = row;
  const outcome = await door.erase(viewer, matter, command);
  if (!outcome.done) {
    const { refusal, sentence } = outcome;
    const hint = refusal.why === "not-in-rulebook" ? [sayGrounds(rulebookOf(house, rulebook))] : [];
    return {
      good: false,
      lines: [sentence, ...hint],
      facts: { number, matter, refusal: refusal.why, sentence },
    };
  }
  const done = command.command === "erase" ? sayErased(number) : sayAsked(number);
  return { good: true, lines: [done], facts: { number, matter, did: command.command, version: outcome.version } };
}

async function matterByNumber(house: House, viewer: Viewer, number: string) {
  const { rows } = await openDoor(house).matters(viewer, matterQuery.parse({ number }));
  return rows.find((row) => row.number === number);
}

function sayAsked(number: string): Text {
  return text(
    `已提出删除 ${number} 的内容，记入日志。须由另一人（区纪委书记）批准：huiyin erase ${number} --as … --grant`,
    `The erasure of ${number} is asked for and stands in the log. Another person, the head, has to grant it: huiyin erase ${number} --as … --grant`,
  );
}

function sayErased(number: string): Text {
  return text(
    `${number} 的内容、附件和身份信息已删除，任何人都不能再读到；日志仍可核验。此前的备份里还有密钥：请按保存期限更换备份。`,
    `The words, files and names of ${number} are erased and nobody can read them again; the log still verifies. Backups made before still hold its keys: let them run out.`,
  );
}

function sayGrounds({ erasureGrounds: grounds }: Rulebook): Text {
  return text(
    `可用的事由：${grounds.map(({ id, name }) => `${id}（${name.zh}）`).join("、")}。`,
    `The grounds are: ${grounds.map(({ id, name }) => `${id} (${name.en})`).join(", ")}.`,
  );
}

function failed(why: Text): Found {
  return { good: false, lines: [why], facts: { why } };
}

function misused(zh: string, en: string): Misused {
  return { misused: text(zh, en) };
}
