import type { FollowView } from "../../contract/follow-view.ts";
import type { PetitionerCommandOnWire } from "../../matter/command.ts";
import type { StagedFile } from "../../access/door.ts";
import type { Fields } from "../fields.ts";
import type { Wrong } from "../pages/field.ts";
import type { ActPath } from "../pages/follow-forms.ts";
import type { Setting } from "../setting.ts";

/** What a form of one's matter asks for, or what must be looked at again in it. */
export type ReadAct = { readonly command: PetitionerCommandOnWire } | { readonly wrongs: readonly Wrong[] };

const most = { message: 8_000, note: 4_000, grounds: 8_000, reason: 4_000 } as const;

export function readAct(
  path: ActPath,
  fields: Fields,
  view: FollowView,
  staged: readonly StagedFile[],
  setting: Setting,
): ReadAct {
  const { follow: words, report } = setting.words;
  const text = (name: keyof typeof most) => fields.one(name).trim();
  const tooLong = (name: keyof typeof most): Wrong[] =>
    text(name).length > most[name] ? [{ at: name, words: report.tooLong(most[name], text(name).length) }] : [];
  const optional = (name: "note" | "reason") => (text(name) ? { [name]: { text: text(name) } } : {});

  switch (path) {
    case "messages":
      return judge(text("message") ? tooLong("message") : [{ at: "message", words: words.writeMissing }], {
        command: "write",
        message: { text: text("message") },
        files: staged.map((file) => ({ staged: file.staged })),
      });
    case "position": {
      const position = chosen(view.choices.positions, fields.one("position"));
      const missing = position
        ? []
        : [{ at: `position-${view.choices.positions[0]?.id ?? ""}`, words: words.positionMissing }];
      return judge([...missing, ...tooLong("note")], {
        command: "record-position",
        position: position ?? "",
        ...optional("note"),
      });
    }
    case "ratings": {
      const { ratedBodies, ratings } = view.choices;
      const given = ratedBodies.map(({ id, name }) => ({
        id,
        name,
        value: chosen(ratings, fields.one(`rating-${id}`)),
      }));
      const missing = given.filter(({ value }) => !value);
      return judge(
        missing.map(({ id, name }) => ({
          at: `rating-${id}-${ratings[0]?.id ?? ""}`,
          words: words.rateMissing(setting.say(name)),
        })),
        {
          command: "rate",
          ratings: Object.fromEntries(given.map(({ id, value }) => [id, value ?? ""])),
        },
      );
    }
    case "review":
      return judge(text("grounds") ? tooLong("grounds") : [{ at: "grounds", words: words.reviewMissing }], {
        command: "request-review",
        grounds: { text: text("grounds") },
      });
    case "withdrawal": {
      const pressed = fields.one("pressed");
      const missing = pressed === "yes" || pressed === "no" ? [] : [{ at: "pressed-no", words: words.pressedMissing }];
      return judge([...missing, ...tooLong("reason")], {
        command: "withdraw",
        pressed: pressed === "yes",
        ...optional("reason"),
      });
    }
    case "withdrawal/taken-back":
      return { command: { command: "take-back-withdrawal" } };
  }
}

function judge(wrongs: readonly Wrong[], command: PetitionerCommandOnWire): ReadAct {
  return wrongs.length > 0 ? { wrongs } : { command };
}

function chosen(choices: readonly { readonly id: string }[], sent: string): string | undefined {
  return choices.find(({ id }) => id === sent)?.id;
}
