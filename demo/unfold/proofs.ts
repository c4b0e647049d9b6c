import type { Chance } from "../chance.ts";

/** What stands in the file as proof of each of the five duties. */
export function investigated(chance: Chance): string {
  const [houses, papers, talks] = [chance.number(3, 22), chance.number(6, 90), chance.number(2, 9)];
  return chance.pick([
    `走访 ${houses} 户，调阅凭证 ${papers} 份，谈话 ${talks} 人，笔录附卷。`,
    `入户 ${houses} 家，谈话笔录 ${talks} 份，由被谈话人逐页签字。`,
    `现场看了 ${chance.number(1, 4)} 处，照片 ${papers} 张，另有 ${talks} 份书面说明。`,
    `查账 ${chance.number(1, 3)} 个年度，抽凭证 ${papers} 张，与 ${houses} 户逐一对过数。`,
    `先后去了 ${chance.number(2, 5)} 次，问了 ${houses} 个人，说法一致的 ${Math.max(2, houses - 2)} 个，材料齐。`,
  ]);
}

export function disposed(chance: Chance): string {
  return chance.pick([
    `处理意见经 ${chance.number(3, 7)} 人集体研究，会议记录第 ${chance.number(2, 40)} 页。`,
    `整改通知已送达，回执编号 ${chance.number(11, 98)}，限 ${chance.number(7, 30)} 日内改完。`,
    `应退的已退到户，签收单 ${chance.number(2, 30)} 张。`,
    `已谈话提醒 ${chance.number(1, 3)} 人，记录入档。`,
    `公示 ${chance.number(5, 10)} 日，无异议。`,
  ]);
}

export function overseen(chance: Chance): string {
  return chance.pick([
    `督办 ${chance.number(2, 4)} 次，末次到现场看过。`,
    `听取汇报 ${chance.number(1, 3)} 次，退回补证 ${chance.number(0, 1)} 次，后同意报结。`,
    `每周问一次进度，共 ${chance.number(3, 7)} 次，有台账。`,
    `抽查案卷第 ${chance.number(3, 25)} 至 ${chance.number(26, 60)} 页，与答复一致。`,
  ]);
}

export function concluded(chance: Chance): string {
  return chance.pick([
    `卷宗一册 ${chance.number(28, 140)} 页，目录齐全。`,
    `结案报告 ${chance.number(3, 9)} 页，经主要负责人签字。`,
    `档案移交手续办结，盒号 ${chance.number(101, 399)}。`,
  ]);
}

export function revisited(chance: Chance): string {
  return chance.pick([
    `答复后第 ${chance.number(5, 20)} 日回访，村里又看了一遍，没有反弹。`,
    `回访时整改的东西都在，拍照 ${chance.number(2, 8)} 张。`,
    `回访 ${chance.number(1, 2)} 次，有记录，有时间，有地点。`,
    `问了左邻右舍 ${chance.number(2, 6)} 户，都说改了。`,
  ]);
}
