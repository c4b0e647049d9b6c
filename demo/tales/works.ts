import type { Tale } from "../tale.ts";

/** 工程招投标: roads, walls, lamps and who got to build them. */
export const works: readonly Tale[] = [
  {
    title: "水泥路厚度",
    via: "visit",
    at: "03-02",
    as: "near-the-people",
    persons: 9,
    end: "struck:settled",
    points: [
      "入组路设计十八公分，我们拿钢筋头在路肩上凿了三处，最厚十三，最薄十一。",
      "验收表上有我们村民监督员的签名，可监督员那几天在女儿家坐月子，人在两百里外。",
    ],
    found: [
      [
        "substantiated",
        "委托检测取芯 8 处，平均 12.6 厘米。",
        "厚度不够，您量的同检测的差不多。施工方返工 740 米，工程款扣到重新验收合格为止。",
      ],
      [
        "substantiated",
        "签名经本人否认，系村文书代签，目的为赶在年底前拨款。",
        "代签属实。文书已被处理；监督员今后到场要拍照打卡，您们九位里有两位自愿接了这个差。",
      ],
    ],
    plan: {
      words: "路面先取芯，村民代表在场；签名笔迹不靠猜，直接问本人；返工与追责分两条线走。",
      milestones: [
        { after: 6, what: "取芯检测出报告", proof: "检测报告一份，村民代表 3 人见证。" },
        { after: 14, what: "签名问题谈话完毕", proof: "谈话笔录 5 份。" },
        { after: 30, what: "返工路段复检合格", proof: "复检 6 处，均在 18 厘米以上。" },
      ],
    },
    word: "返工那几天我们天天有人看着，这回是真的厚。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "三家投标一个电话",
    via: "web",
    at: "06",
    as: "integrity",
    end: "struck:lapsed",
    points: [
      "镇里垃圾中转站改造开标公告挂在网上，三家公司联系电话最后四位一样，编标书的错别字也一样，“防渗”都写成“访渗”。评委居然给了九十多分。",
    ],
    found: [
      [
        "substantiated",
        "三份标书电子文档作者同一，文档创建时间相差 17 分钟，评标记录无质疑。",
        "串标属实，中标无效，已移交住建部门处罚，三家列入限制名单。镇里两名评标人员没有尽责，受到批评教育并调离。",
      ],
    ],
  },
  {
    title: "拆小工程躲招标",
    via: "letter",
    at: "01",
    as: "integrity",
    end: "working",
    points: [
      "一条河堤护坡拆成了七个标段，每段二十九万多，正好不到要招标的数。",
      "七段是同一拨人干的，连食堂都是一个。",
    ],
    found: [
      ["substantiated", "七份合同签订日同为一天，合计 207 万元，无集体研究拆分理由。", "确系应招未招。"],
      ["partly", "现场管理人员相同，劳务分包关系尚在核对。", "还在核对。"],
    ],
    dueIn: 2,
  },
  {
    title: "自来水管改小一号",
    way: "district",
    twists: ["objected-and-returned"],
    via: "phone",
    at: "09-02",
    as: "near-the-people",
    end: "struck:settled",
    points: [
      "通自来水图纸是五十的管，埋下去的是三十二的。高处的三户洗澡都要等半夜。挖沟时我就看出来了，工头说“一样用”。",
    ],
    found: [
      [
        "substantiated",
        "开挖两处，管径 32 毫米；差价约 1.8 万元由施工方获利，监理未旁站。",
        "管子确实小了一号。施工方已把高处那段四百二十米换回五十的管，您家水压今天测是够的。监理费扣减，村里验收人受到提醒。",
      ],
    ],
    talk: ["p:昨天有人来挖了，是你们叫来的吗？", "o:是请水利站来开挖看管径的，没有说是谁反映的，您照常就好。"],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "文化广场变停车坪",
    way: "passed-on",
    via: "wechat",
    at: "02-14",
    as: "work",
    end: "struck:unreachable",
    points: [
      "文化广场花了四十多万，戏台朝着公路，一次戏没唱过，现在停满拖板车，地砖碾得稀烂。当初说是老百姓要修的，谁要的？我们要的是通自来水。",
    ],
    found: [
      [
        "partly",
        "立项有村民代表会议记录，但议题仅“同意上级安排”，未列备选项目；车辆停放由村里收费每月 600 元。",
        "项目没有认真问过大家，这一点镇里已作检讨。车清走了，地砖由停车户赔修，下一批项目先开户主会排序，通水排在第一。",
      ],
    ],
  },
  {
    title: "路灯重复计数",
    via: "visit",
    at: "05-10",
    as: "near-the-people",
    end: "sent",
    points: ["我数过的，从桥头到学校一共四十一盏灯，结算表六十盏。有的灯杆编号贴了两回，上面一张蓝的，底下一张黄的。"],
  },
  {
    title: "工程款拖着要“意思”",
    twists: ["name-verified"],
    via: "letter",
    at: "08",
    as: "duty-crime",
    named: true,
    end: "struck:settled",
    points: [
      "我是小包工头，给乡里砌挡墙，验收合格一年零两个月，十二万六的款只付了三万。",
      "每次去催，村建办的人都不说不给，只说账上紧，又说他儿子结婚要换房。上个月我送了八千，第三天就付了四万。剩下的我不想再送了。",
    ],
    accused: "town-08-building",
    found: [
      [
        "substantiated",
        "该笔专款前年已到乡账，无资金紧张情形，付款申请压在经办人抽屉 13 个月。",
        "款早就到了账上，是人压着不签。余款 5.6 万元已于本月付清，您不用再找任何人。",
      ],
      [
        "substantiated",
        "本人承认收受 8,000 元，另查实收受其他三家 21,000 元。",
        "收钱的事查实了，还不止您一家，已立案审查。您主动说明，又是被索要的，八千元将依规退还给您。",
      ],
    ],
    plan: {
      words: "由区里直接办，避开乡村建办；先看付款台账，再谈话；反映人信息单线掌握。",
      milestones: [
        { after: 4, what: "调取专款台账与付款申请", proof: "台账复印件 9 页，抽屉内积压申请 6 份。" },
        { after: 10, what: "与被反映人谈话", proof: "谈话笔录 2 份，附书面交代。" },
        { after: 18, what: "余款付清", proof: "支付凭证，5.6 万元。" },
      ],
    },
    word: "第一次觉得不送礼也能把钱要回来。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "桥栏杆用空心管",
    via: "wechat",
    at: "04-01",
    as: "near-the-people",
    end: "replied",
    points: ["新桥的栏杆我小孩一摇就晃，里面是空的，漆一刮铁皮像纸。底下是深水，早晚要出事。"],
    found: [
      [
        "substantiated",
        "壁厚 0.7 毫米，设计 2.5 毫米。",
        "栏杆不合格，当天已拉警戒绳，二十天内全部换成设计用管，换下来的封存。谁采购、谁验收，正在另行处理。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "设计费比工程还贵",
    via: "web",
    at: "07",
    as: "integrity",
    end: "decide",
    points: ["镇政府改造一个公共厕所，公示造价九万八，设计咨询监理审图加起来十一万三。我做这行二十年头一回见。"],
  },
  {
    title: "沙石料指定一家",
    via: "phone",
    at: "10",
    as: "integrity",
    end: "struck:review",
    named: true,
    points: [
      "在乡里做工程，沙石必须用桥头那家的，一方贵二十五。不用，罚单就来，今天扬尘明天超载。我问是不是有规定，执法的说“你懂的”。",
    ],
    found: [
      [
        "partly",
        "两年内七个项目沙石均购自同一家，供货合同单价高于信息价 14%；处罚记录 9 起中 8 起有违法事实照片，1 起证据不足。",
        "一家独供属实，背后是否有人打招呼，目前只查到一名协管员递过话，已辞退。九张罚单撤了一张，其余有照片为据，维持。",
      ],
    ],
    word: "光辞退一个协管员不算完，他没那么大胆子。请上面接着查。",
    rated: ["fairly-satisfied", "dissatisfied"],
  },
  {
    title: "监理人不在场",
    via: "letter",
    at: "04-13",
    as: "work",
    end: "review",
    points: ["卫生室翻修，监理日志天天记“旁站”，字迹一口气写成，连停电停工的三天也“旁站混凝土浇筑”。"],
  },
  {
    title: "绿化苗木死了再种再报",
    way: "passed-on",
    via: "visit",
    at: "06-05",
    as: "near-the-people",
    end: "struck:settled",
    points: ["门口的桂花死了三茬补三茬，每回都算新栽报一次钱。合同里本来写了包活两年的。"],
    found: [
      [
        "substantiated",
        "合同第六条约定两年养护包活，村里仍另付两次补植款 13,800 元。",
        "包活期内补种不该另给钱，付出去的两次一万三千八百元已退回，第三次不付。签字的副主任写了检查。",
      ],
    ],
    rated: ["satisfied", "fairly-satisfied"],
  },
  {
    title: "危桥加固只刷漆",
    via: "web",
    at: "03-13",
    as: "work",
    end: "quality",
    points: [
      "桥墩裂缝能塞进手指，去年“加固工程”搭架子搭了十天，下架一看，缝里塞了泡沫板刷上灰漆。雨天我们都不敢走，请派懂行的人来敲一敲。",
    ],
  },
  {
    title: "标书押金不退",
    via: "phone",
    as: "integrity",
    end: "refused:litigation",
    named: true,
    points: [
      "我公司投一个国企的仓库屋面，没中，五万保证金退了四万二，扣八千叫“资料服务费”，招标文件里没这条。要怎么讨回来？",
    ],
    note: "保证金退还属招投标合同纠纷，可先向行业主管部门投诉，也可以提起诉讼或按合同约定仲裁。若有公职人员索要好处的具体线索，请补充。",
  },
];
