import { text, type Text } from "../kernel/text.ts";
import type { Command, Flag } from "./command.ts";
import { commonFlags } from "./read-arguments.ts";

/** All commands, a line each. */
export function helpOfAll(commands: readonly Command[]): Text {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = (language: "zh" | "en") =>
    commands.map(({ name, says }) => `  ${name.padEnd(width)}${says[language]}`).join("\n");
  return text(
    `用法：npm run huiyin -- 命令 [选项]\n\n${lines("zh")}\n\n每个命令都有 --help 和 --json。退出码：0 正常，1 有问题，2 用法不对。`,
    `Use: npm run huiyin -- COMMAND [OPTIONS]\n\n${lines("en")}\n\nEvery command has --help and --json. Exit codes: 0 all is well, 1 something is wrong, 2 used wrongly.`,
  );
}

/** One command and its flags. */
export function helpOf({ name, says, words, more, flags }: Command): Text {
  const all = Object.entries({ ...flags, ...commonFlags });
  const shown = ([flag, { takes }]: [string, Flag]) => `--${flag}${takes === undefined ? "" : ` ${takes}`}`;
  const width = Math.max(...all.map((one) => shown(one).length)) + 2;
  const lines = (language: "zh" | "en") =>
    all.map((one) => `  ${shown(one).padEnd(width)}${one[1].says[language]}`).join("\n");
  const use = (language: "zh" | "en") => ["huiyin", name, ...words, ...(more ? [more[language]] : [])].join(" ");
  return text(
    `${says.zh}\n\n用法：${use("zh")} [选项]\n${lines("zh")}`,
    `${says.en}\n\nUse: ${use("en")} [OPTIONS]\n${lines("en")}`,
  );
}
