import type { Day } from "../../kernel/day.ts";
import { sayDay } from "../../kernel/say-day.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { Matter } from "../../matter/state.ts";

/** The first sentence a petitioner reads: who has the matter, and what happens next by when. */
export function sayNow(m: Matter, holder: Text, due: Day | undefined): Text {
  const by = due === undefined ? undefined : sayDay(due);
  if (m.erasure?.erasedOn !== undefined) {
    const on = sayDay(m.erasure.erasedOn);
    return text(
      `这件事项已经办完，其内容、附件和身份信息已于${on.zh}依规删除，任何人都不能再读到；办理经过仍然保留，见下文。`,
      `This matter is over. Its words, files and names were erased by rule on ${on.en}, and nobody can read them any more; the record of what was done is kept and stands below.`,
    );
  }
  switch (m.stage) {
    case "at-the-gates":
    case "triage":
    case "to-decide":
      return by
        ? text(
            `您的反映在${holder.zh}登记审核，最迟${by.zh}决定是否受理。`,
            `Your report is being checked at ${holder.en}; by ${by.en} at the latest it is decided whether it is accepted.`,
          )
        : text(`您的反映在${holder.zh}登记审核。`, `Your report is being checked at ${holder.en}.`);
    case "transferred":
      return by
        ? text(
            `您的反映已转送有权机关，最迟${by.zh}由对方决定受理；在此之前仍由我们负责。`,
            `Your report was transferred to the competent organ, which decides by ${by.en}; until then we stay answerable.`,
          )
        : text(
            "您的反映已转送有权机关，对方受理之前仍由我们负责。",
            "Your report was transferred; until it is taken we stay answerable.",
          );
    case "handling":
      return by
        ? text(
            `您的反映由${holder.zh}办理，最迟${by.zh}答复。`,
            `Your report is handled by ${holder.en}; you get an answer by ${by.en} at the latest.`,
          )
        : text(`您的反映由${holder.zh}办理。`, `Your report is handled by ${holder.en}.`);
    case "refused":
      return text(
        "您的反映没有受理。原因和该找谁，见下文。",
        "Your report was not accepted. Below you read why, and where to turn.",
      );
    case "replied":
      return m.reply
        ? text(
            `已于${sayDay(m.reply.on).zh}答复，请看下面每个问题的答复。`,
            `It was answered on ${sayDay(m.reply.on).en}. Below you read the answer to each point.`,
          )
        : text("已经答复。", "It was answered.");
    case "struck-off":
      return text(
        "已经答复并办结销号。对答复有意见，仍可写明。",
        "It was answered and struck off. You can still say what you think of the answer.",
      );
    case "merged":
      return text(
        "您的反映与一件正在办理的事项相同，已并在一起办理。",
        "Your report repeats a matter that is being handled, and is handled together with it.",
      );
    case "passed-up":
      return text(
        "您的反映已直接呈报上级机关，本级不经手。",
        "Your report went straight to the organ above; nobody here handles it.",
      );
  }
}
