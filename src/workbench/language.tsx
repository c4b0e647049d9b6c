import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Language, Text } from "../kernel/text.ts";
import { en } from "./words/en.ts";
import { zh, type Words } from "./words/zh.ts";

type Tongue = {
  readonly language: Language;
  readonly words: Words;
  /** One of two languages of a text. */
  readonly say: (text: Text) => string;
  readonly switchLanguage: () => void;
};

const words: Record<Language, Words> = { zh, en };
const Speaking = createContext<Tongue | undefined>(undefined);
const remembered = "huiyin.language";

/** Chinese until the officer chooses otherwise; the browser remembers the choice, and nothing else. */
export function LanguageOfOfficer({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(remembered) === "en" ? "en" : "zh"));
  const switchLanguage = useCallback(() => {
    const next = language === "zh" ? "en" : "zh";
    localStorage.setItem(remembered, next);
    setLanguage(next);
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);

  const tongue = useMemo(
    () => ({ language, words: words[language], say: (text: Text) => text[language], switchLanguage }),
    [language, switchLanguage],
  );
  return <Speaking value={tongue}>{children}</Speaking>;
}

export function useLanguage(): Tongue {
  const tongue = use(Speaking);
  if (!tongue) throw new Error("words are asked for outside LanguageOfOfficer");
  return tongue;
}

export function useWords(): Words {
  return useLanguage().words;
}
