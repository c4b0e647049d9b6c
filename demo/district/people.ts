import type { Chance } from "../chance.ts";

const surnames = [
  ..."李王陈刘沈罗陆喻贺梁秦龚顾尹柏卞蔡岑褚戴邓窦范方费冯傅葛耿郭韩郝何洪侯胡华黄霍纪贾简江姜蒋焦金康柯孔赖蓝雷黎廖林凌柳龙娄卢鲁吕马毛孟苗莫穆倪聂牛欧潘庞裴彭蒲祁钱乔邱阮邵申石史舒宋苏孙谭汤唐陶田童万汪韦魏温文翁吴伍夏向萧谢熊徐许薛严杨姚叶易殷应游于余袁岳曾詹张章赵郑钟周朱祝庄邹左",
];
const firsts = [
  ..."本长承春道德定冬芳逢凤谷广桂海和恒厚怀槐惠继家嘉见江金景静敬开克兰立连良林满茂孟明木南宁培启青清秋如汝润三善尚少绍声石世守书树双水顺思松素泰桃天庭万望维文午夏先小晓孝新信秀学雪雅延彦燕宜义永友有雨玉远月云允运泽正之知志中忠舟竹祝自宗",
];
const seconds = [
  ..."安邦宝斌昌成川春达丹登栋铎芬丰福刚耕贵涵禾宏华辉会惠积吉坚兰乐礼莲亮林麟苓龙麦满梅民敏农培鹏平溥琪勤清泉群仁融瑞生胜石寿舒水顺松穗涛田庭桐旺苇文稳霞贤祥新馨兴熊旭耘义英友渔余玉源月云增珍政芝舟竹滋",
];

/** Names with characters outside the common sets, which screens, papers and search have to bear. */
export const rareNames = [
  "沈珺如",
  "罗玥",
  "陆堃",
  "喻喆",
  "贺昇",
  "梁翀",
  "秦𬭎",
  "龚䶮",
  "尹昇堃",
  "柏玥喆",
] as const;

/** Hands out invented names, none twice. */
export function namer(chance: Chance): () => string {
  const given = new Set<string>(rareNames);
  return () => {
    for (;;) {
      const name = `${chance.pick(surnames)}${chance.number(1, 6) === 1 ? "" : chance.pick(firsts)}${chance.pick(seconds)}`;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}
