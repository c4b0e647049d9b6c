import type { reading as inChinese } from "../zh/reading.ts";

/** The pages one reads before doing anything. */
export const reading: typeof inChinese = {
  homePage: {
    title: "Home",
    what: "What would you like to raise?",
    report: "Report a problem",
    reportHint: "Anonymously if you wish; step by step, or on one page",
    follow: "See how it stands",
    followHint: "With your code: progress, messages, your rating",
    promise: ["Whatever you raise, we register it, work on it and answer it. ", "Every voice has its echo."],
    links: "Before you start",
    scope: "What we take in here, and what we do not",
    scopeHint: "Where it is not ours, we say whose it is",
    protection: "You may stay anonymous: what we protect, and what we cannot",
    protectionHint: "Please read this before you write",
    stations: (count: number) => `Where you can speak to somebody: ${count} stations`,
    stationsHint: "Address, hours and telephone, by township",
    ways: "Without the internet",
    phone: "Telephone",
    letter: "Letter",
    wechat: "WeChat",
    wechatAccount: (account: string) => `Official account “${account}”`,
    visit: "Visit",
  },
  scope: {
    title: "What we take in here, and what we do not",
    lead: "You need not be sure: write what happened, and we sort it. Where it is not ours, we write down whose it is. You will not be left without an answer.",
    accepted: "We take in",
    refused: "We do not take in, and this is the way to go",
    clause: "Basis",
    basis: (basis: string) => `Basis: ${basis}`,
    others: "Other kinds",
    go: "Report a problem",
    elsewhere: "Where to go",
  },
  protection: {
    title: "What we protect, and what we cannot",
    lead: "You can only decide for yourself if we also say what we cannot do.",
    sections: (coolingOffDays: number) => [
      {
        title: "What we do",
        lines: [
          "We do not record your network address, your browser or your device, not in the logs either. Until you enter a code, this site stores nothing on your device.",
          "What you write is encrypted, each matter by itself. Name and telephone lie under another key, apart from the content; staff who look must state a purpose, and each look is recorded.",
          "The one you report, their near relatives, their unit and the units under it cannot see the matter and are never its addressee. A report on the head of this organ goes straight to the level above and is not visible here.",
          "Every step is written into a record that cannot be altered. To withdraw, to rate and to say where you stand takes your code; nobody can do it for you.",
        ],
      },
      {
        title: "Anonymous",
        lines: [
          "You leave no name and no telephone, and we do not look for you. With concrete people and facts it is registered, accepted and handled all the same.",
          "We cannot reach you. Questions and answers wait under your code, so please come back and look. Nobody can recover a lost code.",
        ],
      },
      {
        title: "By your real name",
        lines: [
          "You leave your true name and a way to reach you. By rule it is then handled first, and you are told whether it is accepted, where it went, who handles it and the result.",
          "A name once sent cannot be made anonymous again. To report anonymously first and say later who you are is possible.",
        ],
      },
      {
        title: "What we cannot protect",
        lines: [
          "Your way of writing: pet phrases, habitual mistakes, a nickname only you use. Somebody who knows you may recognise you.",
          "What only you know: if nobody else knows it, writing it points to you. Say it in another way, or leave that part out for now.",
          "Your device: a computer or telephone from your employer, or one with monitoring software, keeps traces. Clear the browsing history yourself.",
          "Your network: whoever runs the network at your workplace, or anybody else's, can see that you were here. Use your own mobile data, or another place.",
          "Your material: a photo may carry the time and place it was taken, a document its author's name, a copy a watermark.",
          "Whom you told: we answer for ourselves, not for what others say.",
        ],
      },
      {
        title: "If somebody makes trouble for you",
        lines: [
          "No unit and nobody may retaliate (Petition Regulations Art. 18). If it happens, write a message with your code, or report it anew: it is registered as a matter of its own.",
          `If you are pressed to withdraw, say so when you withdraw: it goes into the record as you said it. For ${coolingOffDays} days you can take the withdrawal back at any time.`,
        ],
      },
    ],
    go: "Report a problem",
  },
  stations: {
    title: "Stations",
    lead: (count: number) =>
      `${count} in all. Come and speak, call, or hand in a letter; ask for a receipt before you go.`,
    district: "In the district",
    towns: "Townships",
    town: (name: string) => `Stations in ${name}`,
    count: (count: number) => `${count}`,
    address: "Address",
    hours: "Hours",
    phone: "Telephone",
    channels: "Ways",
    channel: { letter: "letter", visit: "visit", phone: "telephone", web: "web", wechat: "WeChat" },
    none: "No station has been published here yet. Please call, or report online.",
    earlier: "Previous page",
    later: "Next page",
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    all: "All townships",
  },
};
