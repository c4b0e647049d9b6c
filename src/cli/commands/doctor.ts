import { text } from "../../kernel/text.ts";
import type { Command } from "../command.ts";
export const doctor: Command = {
  name: "doctor",
  says: text("", ""),
  words: [],
  flags: {},
  run: async () => ({ good: true, lines: [], facts: {} }),
};
