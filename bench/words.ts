import { chance, type Chance } from "../demo/chance.ts";

const places = ["河湾", "石桥", "柳林", "东岭", "西坡", "下塘", "古井", "新庄", "长堤", "红枫", "竹沟", "云台"];
const things = [
  "低保名额",
  "危房改造款",
  "水渠工程",
  "村务公开",
  "土地流转费",
  "鱼塘承包",
  "集体账目",
  "饮水管道",
  "粮食补贴",
  "道路硬化",
  "公益林补偿",
  "宅基地",
  "扶贫车间",
  "老年食堂",
  "路灯安装",
  "垃圾清运",
];
const doings = ["没有公示", "与实际不符", "发给了亲戚", "拖欠了工钱", "虚报了数量", "重复报销", "私自出租", "没有验收"];
const askings = ["请派人核实", "希望公开账目", "请给一个说法", "要求退还", "盼望早日解决", "请保护反映人"];
const fillers = [
  "去年秋收以后",
  "今年开春的时候",
  "听邻居们说起",
  "我们几户人家一起去问过",
  "当时没有给出单据",
  "只有口头上的答复",
  "前后跑了三趟",
  "牌子上写的和手里拿到的不一样",
  "会上没有表决",
  "名单一直没有贴出来",
  "老人们都记得这件事",
  "照片还留在手机里",
];

/** The rare word: in one text of a thousand. The frequent one: in all of some six out of ten. */
export const sought = { rare: "鹭鸶", frequent: "核实", number: "2026-00" };

/** Some 200 characters that read like a report and speak of nobody. */
export function reportText(draw: Chance, index: number): string {
  const parts: string[] = [];
  let length = 0;
  if (index % 1000 === 7) parts.push("鹭鸶滩边");
  while (length < 185) {
    const part = `${draw.pick(places)}村${draw.number(1, 40)}组的${draw.pick(things)}${draw.pick(doings)}，${draw.pick(fillers)}，${draw.pick(fillers)}。`;
    parts.push(part);
    length += part.length;
  }
  parts.push(`${draw.number(1, 10) <= 6 ? "请派人核实" : draw.pick(askings)}。`);
  return parts.join("");
}

export { chance, type Chance };
