import type { receipt as inChinese } from "../zh/receipt.ts";

/** The receipt, shown once. */
export const receipt: typeof inChinese = {
  title: "We have it",
  lead: "Please copy the code below by hand, or print it.",
  once: "It is shown this once. Nobody can recover it if it is lost, not even we.",
  again: "We had received this report before and have not registered it twice. It has the same code:",
  locator: "Locator",
  secret: "Secret",
  group: (number: number) => `Group ${number}`,
  receivedOn: "Received on",
  number: "Registered as",
  qr: "Scan it to keep the digits above on your own telephone. It goes online nowhere and opens no page.",
  qrAlt: "QR code of the locator and the secret",
  keep: "Keep it where only you find it. Do not send a picture of it to anybody, and do not keep it on your employer's device.",
  print: "To print, use your browser's “Print”.",
  slip: "As an 80 mm slip",
  sheet: "As an A4 sheet",
  next: "What happens next",
  nextGates: (gates: string) => `It is registered and passes ${gates}, each kept by another person.`,
  nextGate: (gate: string) => `It is registered and passes the ${gate}.`,
  nextScreening: (within: string) =>
    `Within ${within} it is decided whether it is accepted, passed on or not accepted, and your code will say so.`,
  nextNotices: (notices: string) => `As you reported by your real name, you are also told: ${notices}.`,
  nextReturn:
    "Come back in a few days, choose “See how it stands”, and enter both. Questions to you will be asked there.",
  check: "Before you leave, check your copy",
  checkHint: "Read from what you wrote down, not from the screen.",
  ask: (group: number) => `Enter group ${group} of the secret (5 digits)`,
  checkAction: "Check",
  wrong: (group: number) => `That is not group ${group}. Please compare it with the one above.`,
  untried: (group: number) => `Please enter group ${group} as you wrote it down first.`,
  right: "It agrees. Your copy is right.",
  rightHint: "You can close this page now. On a shared computer, close the browser too.",
  leave: "Home",
};
