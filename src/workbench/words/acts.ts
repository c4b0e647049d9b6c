import { actsEn } from "./acts.en.ts";
import { actsZh } from "./acts.zh.ts";

export const actWords = { zh: actsZh, en: actsEn };
