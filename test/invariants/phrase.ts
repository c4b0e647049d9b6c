import type { Choices } from "../office/chance/choices.ts";

const signs = [..."磨盘岭泵房拆走电机柿树坡账目渠埂窑塘碾坝槐井磬箩筛醋坊椽檩篾匠耧犁耙锄镰簸箕"];

/** Ten signs by chance, which nobody hands in twice and which stand in no word of the product. */
export function phrase(choices: Choices): string {
  return Array.from({ length: 10 }, () => choices.oneOr(signs, "磬")).join("");
}
