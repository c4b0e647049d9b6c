import { readSettings } from "./cli/settings.ts";
import { serve } from "./cli/serve.ts";
import type { Text } from "./kernel/text.ts";
import { CannotStart } from "./store/cannot-start.ts";

const english = !/zh/i.test(process.env["LANG"] ?? "zh");
const say = (what: Text) => console.log(english ? what.en : what.zh);
const stopping = new AbortController();

try {
  const serving = serve(readSettings(process.env), say, stopping.signal);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping.abort(new CannotStart({ zh: "已停止。", en: "Stopped." }));
      void serving
        .then(({ stop }) => stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  }
  await serving;
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(`${error.sentence.zh}\n${error.sentence.en}`);
  process.exitCode = 1;
}
