import { weekday, type Day } from "./day.ts";
import { text, type Text } from "./text.ts";

const weekdaysZh = ["一", "二", "三", "四", "五", "六", "日"] as const;
const weekdaysEn = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const monthsEn = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day in words with its weekday: 2022年9月5日（周一）, Mon 5 Sep 2022. */
export function sayDay(of: Day): Text {
  const at = weekday(of) - 1;
  const { zh, en } = sayDate(of);
  return text(`${zh}（周${weekdaysZh[at]}）`, `${weekdaysEn[at]} ${en}`);
}

/** From one day to another in words, without weekdays; one day alone is said once. */
export function sayDays(from: Day, to: Day): Text {
  const first = sayDate(from);
  if (from === to) return first;
  const last = sayDate(to);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return text(`${first.zh}至${sameYear ? last.zh.slice(5) : last.zh}`, `${first.en} to ${last.en}`);
}

function sayDate(of: Day): Text {
  const [year, month, ofMonth] = [of.slice(0, 4), Number(of.slice(5, 7)), Number(of.slice(8))];
  return text(`${year}年${month}月${ofMonth}日`, `${ofMonth} ${monthsEn[month - 1]} ${year}`);
}
