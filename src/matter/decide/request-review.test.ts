import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { sealed } from "../../../test/office/outside.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { past } from "../../../test/office/ways.ts";

const request = { command: "request-review", grounds: sealed("the figures are of another year") } as const;

test("a review can be asked for on the last of the thirty days; the day after the right is over", () => {
  const { matter } = given(past.replied(), on("2026-04-01"))
    .when("citizen", request)
    .thenEvents({ type: "review-requested", answerBy: "2026-05-06" });
  expect(firstVoice(matter).review?.how).toBe("requested");
  given(past.replied(), on("2026-04-02"))
    .when("citizen", request)
    .thenRefused({ why: "review-right-over", was: "2026-04-01" });
});

test("it is asked for once, on a reply, by the petitioner", () => {
  given(past.replied(), did("citizen", request)).when("citizen", request).thenRefused({ why: "already-done" });
  given(past.handled()).when("citizen", request).thenRefused({ why: "wrong-stage" });
  given(past.replied()).when("east.head", request).thenRefused({ why: "only-the-petitioner" });
});
