import { text, type Text } from "../../src/kernel/text.ts";
import type { Category } from "../../src/rules/rulebook.ts";

const standard = text(
  "北京市地方标准（2023年1月1日实施）：按紧急程度分类派单",
  "Beijing local standard (in force 2023-01-01): dispatched by class of urgency",
);
const practice = text("本级规定：诉求分类", "Office rule: classes of requests");
const scope = text(
  "国办发〔2020〕53号：非紧急诉求由12345受理",
  "Document 国办发〔2020〕53号: 12345 takes what is no emergency call",
);
const sort = (id: string, parent: string, name: Text, clause = practice): Category => ({
  id,
  parent,
  name,
  clause,
  route: "place-and-function",
  inScope: true,
});
const top = (id: string, name: Text, inScope = true, clause = standard): Category => ({
  id,
  name,
  clause,
  route: "place-and-function",
  inScope,
});

/** Classes by how fast they go out. Accusations of officials are none of them: those belong to their own programme. */
export const categories: readonly Category[] = [
  top("emergency", text("紧急：危及生命财产安全", "Urgent: danger to life or property")),
  top("utilities", text("水电气热和极端天气", "Water, power, gas, heat, extreme weather")),
  sort("utilities.water", "utilities", text("供水排水", "Water")),
  sort("utilities.power", "utilities", text("供电", "Power")),
  sort("utilities.gas", "utilities", text("燃气", "Gas")),
  sort("utilities.heat", "utilities", text("供热", "Heat")),
  sort("utilities.weather", "utilities", text("极端天气", "Extreme weather")),
  top("ordinary", text("一般诉求", "Ordinary")),
  sort("ordinary.consultation", "ordinary", text("咨询", "Question")),
  sort("ordinary.help", "ordinary", text("求助", "Help")),
  sort("ordinary.complaint", "ordinary", text("投诉", "Complaint")),
  sort("ordinary.suggestion", "ordinary", text("意见建议", "Suggestion")),
  top("complex", text("疑难复杂", "Complex")),
  {
    ...top("outside", text("不属12345受理", "Not for 12345"), false, scope),
    way: {
      does: "guide-in",
      goTo: text(
        "紧急危险请拨110、119、120；检举控告请向纪检监察机关反映；信访事项可另行提出。",
        "In danger call 110, 119 or 120; report wrongdoing of officials to the discipline organ; petitions can be raised apart.",
      ),
    },
  },
];
