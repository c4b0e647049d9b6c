import { text, type Text } from "../kernel/text.ts";

const english: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: "Spring Festival",
  清明节: "Qingming Festival",
  劳动节: "Labour Day",
  端午节: "Dragon Boat Festival",
  中秋节: "Mid-Autumn Festival",
  国庆节: "National Day",
};

/** A festival by its Chinese name, several joined by 、 as the yearly notice writes them; an unknown name stands as it is. */
export function festival(zh: string): Text {
  return text(
    zh,
    zh
      .split("、")
      .map((name) => english[name] ?? name)
      .join(", "),
  );
}
