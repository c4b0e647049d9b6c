import type { Detector } from "../failing.ts";
import { petitioners } from "../voice.ts";

/** A petitioner who withdrew and said that somebody had pressed them (条例 Arts. 18, 46). */
export const pressedToWithdraw: Detector = (m) =>
  petitioners(m).flatMap(({ facts: { contact }, voice: { withdrawal } }) =>
    withdrawal?.pressed ? [{ kind: "pressed-to-withdraw" as const, about: contact, since: withdrawal.askedOn }] : [],
  );
