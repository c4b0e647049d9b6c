import { once } from "node:events";
import { text } from "../../kernel/text.ts";
import { CannotStart } from "../../store/cannot-start.ts";
import type { Command } from "../command.ts";
import { serve } from "../serve.ts";

/** The server that `npm start` starts, until it is told to stop. */
export const serveCommand: Command = {
  name: "serve",
  says: text("启动服务（与 npm start 相同）", "serve portal and workbench, as npm start does"),
  words: [],
  flags: {},
  run: async (_, { settings, say, stopped }) => {
    const ended = text("已停止。", "Stopped.");
    const stopping = new AbortController();
    stopped.addEventListener("abort", () => stopping.abort(new CannotStart(ended)));
    const serving = await serve(settings, say, stopping.signal);
    if (!stopped.aborted) await once(stopped, "abort");
    await serving.stop();
    return { good: true, lines: [ended], facts: {} };
  },
};
