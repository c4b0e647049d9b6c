import { text } from "../../src/kernel/text.ts";
import type { Category } from "../../src/rules/rulebook.ts";

const rules4 = text("《检举控告工作规则》第四条", "Accusation Rules Art. 4");
const scope = text("《检举控告工作规则》第四条及受理范围", "Accusation Rules Art. 4 and the published scope");
const outside = text("《检举控告工作规则》不予受理范围；《信访工作条例》第二十二条", "Accusation Rules, matters not accepted; Petition Regulations Art. 22");

/** The four statistics classes of discipline letters and their next level. */
export const categories: readonly Category[] = [
  { id: "accusation", name: text("检举控告", "Accusation"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.political", parent: "accusation", name: text("违反政治纪律", "Political discipline"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.organisational", parent: "accusation", name: text("违反组织纪律", "Organisational discipline"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.integrity", parent: "accusation", name: text("违反廉洁纪律", "Integrity discipline"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.mass", parent: "accusation", name: text("违反群众纪律", "Discipline towards the people"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.work", parent: "accusation", name: text("违反工作纪律", "Work discipline"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.life", parent: "accusation", name: text("违反生活纪律", "Conduct in life"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.duty-crime", parent: "accusation", name: text("涉嫌职务违法犯罪", "Duty-related violation or crime"), clause: rules4, route: "managing-level", inScope: true },
  { id: "accusation.near-the-people", parent: "accusation", name: text("群众身边腐败和不正之风", "Graft near the people"), clause: rules4, route: "managing-level", inScope: true },
  { id: "appeal", name: text("申诉", "Appeal"), clause: scope, route: "managing-level", inScope: true },
  { id: "appeal.party-member", parent: "appeal", name: text("党员申诉", "Appeal of a Party member"), clause: scope, route: "managing-level", inScope: true },
  { id: "appeal.supervised", parent: "appeal", name: text("监察对象申诉", "Appeal of a supervised person"), clause: scope, route: "managing-level", inScope: true },
  { id: "suggestion", name: text("批评建议", "Criticism and suggestion"), clause: scope, route: "place-and-function", inScope: true },
  { id: "suggestion.work", parent: "suggestion", name: text("对党风廉政工作的建议", "On integrity work"), clause: scope, route: "place-and-function", inScope: true },
  { id: "suggestion.conduct", parent: "suggestion", name: text("对干部作风的批评", "On the conduct of officials"), clause: scope, route: "place-and-function", inScope: true },
  { id: "outside", name: text("业务范围外", "Outside the commission's duty"), clause: outside, route: "place-and-function", inScope: false },
  { id: "outside.litigation", parent: "outside", name: text("应通过诉讼、仲裁、复议等途径解决", "For courts, arbitration or reconsideration"), clause: outside, route: "place-and-function", inScope: false },
  { id: "outside.other-organ", parent: "outside", name: text("属于其他机关职责", "Another organ's duty"), clause: outside, route: "place-and-function", inScope: false },
  { id: "outside.no-substance", parent: "outside", name: text("无实质内容", "Without substance"), clause: outside, route: "place-and-function", inScope: false },
];
