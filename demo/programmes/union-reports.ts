import type { Story } from "../story.ts";
import { answered, office, served } from "./steps.ts";

/** Reports under the EU whistleblowing directive. All people, places and events are invented. */
export const unionReports: readonly Story[] = [
  {
    title: "Tender lots split below the threshold",
    ago: 60,
    takenInBy: "portal",
    report: {
      programme: "eu-whistleblowing",
      channel: "web",
      language: "en",
      realName: true,
      category: "breach.procurement",
      points: [
        {
          text: "The cleaning contract was cut into nine lots, each a few euros below the threshold, all to one supplier.",
        },
      ],
      reporters: [{ identity: { name: "Maren Holt", phone: "0990-6301" } }],
    },
    days: [
      served(2, "registrar-1", "acknowledgement", "read-by-code"),
      office(3, "director", { command: "accept" }),
      office(1, "director", {
        command: "assign",
        to: "commission",
        note: "Please follow up; the identity stays with the channel.",
      }),
      office(1, "leader-1", { command: "name-handler", seat: "handler-1" }),
      ...answered(20, "handler-1", [
        [
          "substantiated",
          "Nine contracts within one week, one beneficial owner.",
          "You were right. The lots were joined and tendered anew; the authority for procurement has been told.",
        ],
      ]),
      office(1, "leader-1", { command: "reply" }),
      served(0, "handler-1", "feedback-notice", "read-by-code"),
      office(3, "director", { command: "strike-off" }),
    ],
  },
  {
    title: "Batch records of a cold store altered",
    ago: 25,
    takenInBy: "registrar-2",
    report: {
      programme: "eu-whistleblowing",
      channel: "phone",
      language: "en",
      realName: true,
      category: "breach.food-safety",
      points: [
        { text: "Temperatures in the batch records were typed in afterwards; the logger had stopped for two nights." },
      ],
      reporters: [{ identity: { name: "Ilse Brandt", phone: "0990-6302" } }],
    },
    days: [
      served(1, "registrar-2", "acknowledgement", "by-phone"),
      served(3, "registrar-2", "transcript-of-call", "signed"),
      office(2, "director", { command: "accept" }),
      office(1, "director", { command: "assign", to: "commission", note: "Secure the logger before anybody is told." }),
      office(1, "leader-2", { command: "name-handler", seat: "handler-3" }),
      office(4, "director", {
        command: "plan-disclosure",
        note: "The court asks for the name as a witness by its order; you may be heard without it being read out.",
      }),
    ],
  },
  {
    title: "A grievance about a shift plan",
    ago: 9,
    takenInBy: "portal",
    report: {
      programme: "eu-whistleblowing",
      channel: "web",
      language: "en",
      realName: false,
      category: "outside.personal-grievance",
      points: [{ text: "My shifts were moved to the weekend again, and only mine." }],
    },
    days: [
      served(1, "registrar-1", "acknowledgement", "read-by-code"),
      office(2, "director", {
        command: "refuse",
        reason: "outside",
        note: "This is a matter of your own work relation. The labour inspectorate and your works council can help; nothing of this was passed on.",
      }),
      served(1, "registrar-1", "closed-notice", "read-by-code"),
    ],
  },
];
