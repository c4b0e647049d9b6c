import { expect, test } from "vitest";
import { day } from "../../src/kernel/day.ts";
import { id } from "../../src/kernel/id.ts";
import { accused, realName } from "../../test/office/arrival.ts";
import { arrives, did, given, matterAfter, on, turnTo } from "../../test/office/given.ts";
import { note, past } from "../../test/office/ways.ts";
import { clockOf, debtOf, recordOf, standsOn } from "./lines.ts";
import { periodOf } from "./periods.ts";

test("T13 what is for the upper level is reported up within 5 working days, and is not worked on here, 规则 Art. 15", () => {
  const head = { subjects: [accused({ officer: "commission.head" })] };
  const { matter } = matterAfter(on("2025-01-20"), arrives(head));
  expect(matter).toMatchObject({ stage: "passed-up", answerable: "upper" });
  expect(debtOf(matter, "report-up").due).toBe("2025-01-26");
  standsOn(debtOf(matter, "report-up").counted, "Art. 15");
});

test("T14 the lower organ accepts or passes on within 5 working days, 规则 Art. 16", () => {
  const { matter } = matterAfter(on("2022-09-05"), past.transferred());
  expect(recordOf(matter, "lower-acceptance")).toMatchObject({ from: "2022-09-05", due: "2022-09-13" });
  standsOn(recordOf(matter, "lower-acceptance"), "Art. 16");
});

test("T15 a real-name reporter is told of acceptance within 15 working days of receipt, and not again for a repeat, 规则 Art. 26", () => {
  const { matter } = matterAfter(on("2022-09-09"), arrives(realName));
  expect(debtOf(matter, "accepted-notice")).toMatchObject({ due: "2022-10-08" });
  standsOn(debtOf(matter, "accepted-notice").counted, "Art. 26");
  const anonymous = matterAfter(on("2022-09-09"), arrives()).matter;
  expect(anonymous.obligations).toEqual([]);
  const repeat = given(on("2022-09-09"), arrives(realName), arrives(realName), turnTo(2)).when(
    "centre.registrar",
    (m, { matters }) => ({
      command: "link-contact",
      contact: m.contacts[0]!.contact,
      into: [...matters.keys()][0]!,
    }),
  );
  expect(debtOf(repeat.matter, "accepted-notice").ended).toMatchObject({ how: "waived", by: "repeat" });
});

test("T16 the result is fed back within 15 working days of conclusion, 规则 Art. 27", () => {
  const { matter } = matterAfter(on("2024-09-13"), past.replied(realName));
  expect(debtOf(matter, "result-feedback").due).toBe("2024-10-11");
  standsOn(debtOf(matter, "result-feedback").counted, "Art. 27");
});

test("T17 results go back to the centre by the end of the quarter, 规则 Art. 18", () => {
  const { matter } = matterAfter(on("2022-09-05"), past.replied());
  expect(debtOf(matter, "quarterly-result").due).toBe("2022-09-30");
  const winter = matterAfter(on("2022-12-01"), past.replied()).matter;
  expect(debtOf(winter, "quarterly-result").due).toBe("2023-01-03");
});

test("T18 how a clue is disposed of is proposed within 1 month, to the end of a month that is shorter, 监督执纪工作规则", () => {
  expect(periodOf("disposal-opinion", "2024-01-31").unrolledDue).toBe("2024-02-29");
  expect(periodOf("disposal-opinion", "2025-01-31")).toMatchObject({ unrolledDue: "2025-02-28", due: "2025-02-28" });
  expect(periodOf("disposal-opinion", "2022-08-31")).toMatchObject({ unrolledDue: "2022-09-30", due: "2022-09-30" });
});

test("T19 a letter of inquiry is answered within 15 working days, 监督执纪工作规则", () => {
  expect(periodOf("inquiry-answer", "2022-09-09").due).toBe("2022-10-08");
  expect(periodOf("inquiry-answer", "2026-02-10").due).toBe("2026-03-09");
});

test("T20 what is another organ's is passed on within 5 working days of being found so, 实施条例 Art. 169", () => {
  const { matter } = matterAfter(
    on("2022-09-28"),
    past.inTriage(),
    did("centre.reviewer", { command: "classify", category: "outside.other-organ" }),
  );
  expect(recordOf(matter, "wrong-organ").due).toBe("2022-10-10");
  standsOn(recordOf(matter, "wrong-organ"), "Art. 169");
  const sent = given(on("2022-09-28"), past.toDecide({ category: "outside.other-organ" }), on("2022-10-10")).when(
    "centre.centre-director",
    { command: "transfer", to: id("east"), note },
  );
  expect(clockOf(sent.matter, "wrong-organ").ended?.why).toBe("met");
});

test("T21 an appeal is decided in 1 month, taken up in 1, decided above in 2, 监察法 Art. 69", () => {
  expect(periodOf("appeal-decision", "2025-01-31").due).toBe("2025-02-28");
  expect(periodOf("appeal-upwards", "2022-08-31").due).toBe("2022-09-30");
  expect(periodOf("appeal-upper-decision", "2024-12-31")).toMatchObject({
    unrolledDue: day("2025-02-28"),
    due: day("2025-02-28"),
  });
  standsOn(periodOf("appeal-decision", "2025-01-31"), "Art. 69");
});
