import type { problem as inChinese } from "../zh/problem.ts";

/** What we say when something cannot be done: what it is, and what helps. */
export const problem: typeof inChinese = {
  back: "Home",
  "not-found": {
    title: "There is no such page here",
    words: "The address may be miscopied, or the page has moved. Please look for it from the home page.",
  },
  "wrong-method": {
    title: "This page cannot be opened like that",
    words: "Please come in through the home page rather than by the address a form is sent to.",
  },
  "too-large": {
    title: "Too much was sent at once",
    words:
      "A report holds up to 20 problems of 20,000 characters, and 20 files of 200 MB each. Please go back, shorten it and submit again; if you cannot go back, please fill it in anew.",
  },
  "too-many": {
    title: "Please try again in a while",
    words: "There were too many wrong tries, so now a few minutes must pass. The right code works at any time.",
  },
  unavailable: {
    title: "This cannot be done right now",
    words:
      "Something on our side has failed and is being worked on; you did nothing wrong. Please try again in a few minutes. If it is urgent, call or go to a station.",
  },
  "not-understood": {
    title: "We could not read what was sent",
    words:
      "It may have broken off on the way, or was not sent by a form of this site. Please go back and submit it again.",
  },
  "from-elsewhere": {
    title: "This form was not sent from here",
    words: "To protect you, forms sent by other sites are not taken in. Please come in through our home page.",
  },
};
