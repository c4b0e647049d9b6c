import { parseDay } from "../../kernel/day.ts";
import { dayIn, instant } from "../../kernel/instant.ts";
import { parseLocator, parseSecret } from "../../kernel/read-code.ts";
import { secretGroups } from "../../kernel/receipt-code.ts";
import { meantRulebook, type Counter, type Route } from "../counter.ts";
import { fieldsOf } from "../fields.ts";
import { problemPage } from "../pages/problem.ts";
import { askedGroup, checkedPage, receiptPage } from "../pages/receipt.ts";
import { show } from "../show.ts";

/**
 * The receipt once more, from what its own page sent: on other paper, in the other language, or with the copy checked.
 * It asks nobody whether the code is anyone's, so it cannot be used to guess.
 */
export function receipt(counter: Counter): Route {
  const { now } = counter;
  return {
    path: "/receipt",
    unlisted: true,
    async post(request, reply, setting) {
      const fields = fieldsOf(request.body instanceof URLSearchParams ? request.body : []);
      const [locator, secret] = [parseLocator(fields.one("locator")), parseSecret(fields.one("secret"))];
      if (typeof locator !== "string" || typeof secret !== "string")
        return show(reply, problemPage(setting, "not-understood"), 400);
      const go = fields.one("go");
      const checked = go === "check" || go === "next";
      const tried = fields.one("group").normalize("NFKC");
      if (checked && tried.replace(/\D/g, "") === secretGroups(secret)[askedGroup(secret) - 1])
        return show(reply, checkedPage(setting));
      const page = receiptPage(setting, {
        locator,
        secret,
        receivedOn: parseDay(fields.one("on")) ?? dayIn("Asia/Shanghai", instant(now())),
        realName: fields.one("real") === "yes",
        again: false,
        slip: go === "80" || (go !== "a4" && fields.one("paper") === "80"),
        rulebook: await meantRulebook(counter, fields.one("programme")),
        ...(checked && { tried: tried.slice(0, 12) }),
      });
      return show(reply, page, checked ? 422 : 200);
    },
  };
}
