/** A township of 示范区 with its villages. All names are invented. */
export type Town = {
  readonly name: string;
  readonly rank: "镇" | "乡";
  readonly villages: readonly string[];
};

const town = (name: string, rank: Town["rank"], villages: string): Town => ({
  name,
  rank,
  villages: villages.split(" "),
});

/** The ten townships and 120 villages, as many in each as its banks and hills hold. */
export const towns: readonly Town[] = [
  town("听荻", "镇", "枕溪 倚湖 眠鸥 听橹 拾穗 晒网 半篙 浅渡 问荻 白蘋 鹭语 衔泥 柳絮 渚烟 苇声 荻雪"),
  town("鹤渚", "镇", "饮鹤 长喙 缓流 苔阶 雁字 汐上 滴翠 竹露 屋漏 晴窗 茶烟 瓦松 檐滴 听雨"),
  town("蓼汀", "镇", "红蓼 汀月 采菱 菱歌 荷锄 晚棹 莲心 藕丝 萍踪 蓑衣 苕溪 耦耕 刈稻"),
  town("霜桥", "镇", "履霜 桥影 石磴 晓钟 茅檐 晨炊 野槐 驿灯 柿霜 枣落 榆荫 槐序 梨雪"),
  town("棹歌", "镇", "放鹇 秋篷 渔唱 橹声 顺帆 橘灯 扣舷 缆石 斜风 细雨 踏车 戽水"),
  town("渔灯", "镇", "灯影 守夜 归篙 星笛 夜泊 萤火 补网 潮信 桅灯 渔火 牧笛 樵斧"),
  town("芷岸", "镇", "芷香 岸柳 兰佩 露葵 杜若 辛夷 薜荔 椒丘 杏帘 菊篱 葵倾"),
  town("苇杭", "乡", "溯洄 蒹葭 飞绵 麦芒 稻孙 豆棚 瓜架 桑阴 蚕月 杵臼 筛谷"),
  town("檐雨", "乡", "炊黍 饷田 鸠唤 布谷 耘歌 秧鼓 樵唱 担月 负暄"),
  town("月桴", "乡", "月桴 载月 桂影 望秋 清辉 捣衣 砧声 素娥 煨芋"),
];

/** How many villagers' groups the district has. */
export const groupsInAll = 751;
