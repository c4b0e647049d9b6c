import type { Tale } from "../tale.ts";

/** 宅基地、危房改造. */
export const homes: readonly Tale[] = [
  {
    title: "危改验收用别人家照片",
    via: "letter",
    at: "01-07",
    as: "near-the-people",
    named: true,
    end: "struck:settled",
    points: [
      "我家危房没有修。系统里却显示“已竣工”，竣工照片是我对门新房子的侧面，连人家晒的红被面都拍进去了。补助两万八，我一分没有见。",
    ],
    found: [
      [
        "substantiated",
        "系统照片与邻户外墙一致；补助 28,000 元打入施工队账户，施工队以“垫资”名义冲抵另一户欠款。",
        "您家的房子还是危房，钱却付了。款已追回，施工队下月五日进场，您先住进村里腾出的两间，租金不要您出。核验的两名干部受到处分。",
      ],
    ],
    word: "只盼落雪前能搬进去。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "批地排号能插队",
    via: "visit",
    at: "05-01",
    as: "near-the-people",
    accused: "secretary",
    end: "struck:settled",
    points: [
      "建房批地排队，我是第四号，等了三年。后面第十一、第十三号的今年都开了槽。问支书，说他们“特事特办”。特在哪儿呢，一个是他外甥，一个给村里赞助过龙舟。",
    ],
    found: [
      [
        "substantiated",
        "排号簿有涂改，两户申请时间晚于反映人 14 个月以上，会议记录无特批理由。",
        "插队属实，两户停建，按号重排，您排第一，批文已在办。支书优亲厚友，受到党内警告处分。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "建房要先交“三线费”",
    via: "wechat",
    at: "08-05",
    as: "mass",
    end: "struck:settled",
    points: ["起屋要交三线费一千五，电线网线广播线，问哪三根线，说以后会牵。我邻村一分不收。"],
    found: [
      [
        "substantiated",
        "无收费依据，两年向 23 户收取 34,500 元，用于村部运转。",
        "没有哪份文件准许收这个钱。三万四千五百元已全部退到户，收条请您收好。",
      ],
    ],
    talk: [
      "o:退款名单里没有您的名字，可能登记的是户主，请问户主怎么称呼？不便说可以不说，直接凭收据到村部领。",
      "p:收据我公公拿着，叫他去领。",
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "老宅基被划成绿地",
    via: "phone",
    at: "02-06",
    as: "work",
    end: "replied",
    named: true,
    points: [
      "我在外打工十二年，老屋塌了一角，回来发现成了口袋公园，栽了三棵紫薇。没人打过一个电话，我的号码从没换过。",
    ],
    found: [
      [
        "partly",
        "村里在公告栏张贴过 15 日，未电话通知；整治方案未注明权利人同意。",
        "贴公告不能代替通知本人，这一点村里错了。宅基地使用权仍是您的，是恢复原状还是换到东头那块地，您选，村里已书面承诺。",
      ],
    ],
    word: "东头那块低洼，我要考虑考虑。",
    rated: ["fairly-satisfied", "dissatisfied"],
  },
  {
    title: "一户三宅还出租",
    via: "web",
    at: "04-04",
    as: "near-the-people",
    end: "struck:lapsed",
    accused: "accountant",
    points: [
      "村会计名下三处房，一处自住，一处租给淘宝仓库，一处空着装了空调。普通人一户一宅卡得死死的，规矩是给谁立的？",
    ],
    found: [
      [
        "partly",
        "三处中一处系继承，一处系其子分户后所建，手续在规定出台前；出租仓库一处超占 74 平方米。",
        "三处房两处有合法来由，超占的七十四平方米属实，已限期拆除并补缴占用费。会计没有如实申报，受到批评。",
      ],
    ],
  },
  {
    title: "砌围墙堵消防道",
    via: "phone",
    at: "03-08",
    as: "outside.other-organ",
    end: "refused:other-organ",
    points: ["隔壁砌围墙把巷子收到一米二，救火车莫说，担架都转不过弯。找组长，组长说邻里的事自己商量。"],
    note: "通道占用由乡镇综合执法和消防部门处理，我们已提示您拨打 12345 登记。若组长收了人家好处才不管，请告诉我们。",
  },
  {
    title: "村规划图两个版本",
    via: "web",
    at: "06-06",
    as: "organisational",
    end: "working",
    named: true,
    points: [
      "公示的规划图我家在建设区，办证时窗口拿出来的图我家在保留地。两张图落款同一天。",
      "差别只在三户，一户是我，一户五保，还有一户已经搬走。",
    ],
    found: [
      [
        "substantiated",
        "取得两版图纸电子文件，后一版修改时间晚于公示结束 9 天。",
        "两张图确实不同，后一张没有公示过。",
      ],
      ["partly", "修改系规划公司应口头要求所为，何人要求仍在查。", "还在查。"],
    ],
  },
  {
    title: "移民房漏水",
    via: "visit",
    at: "10-01",
    as: "work",
    persons: 13,
    end: "struck:settled",
    points: ["移民点十三户顶层全漏，质保金却在漏之前三个月退完了。签退款单的人说“当时没下雨看不出来”。"],
    found: [
      [
        "substantiated",
        "质保期应至明年，质保金 19.6 万元提前退还，无会签。",
        "提前退质保金是违规的。施工方已交回并于雨季前重做防水，十三户顶层我们挨家放水试过。签字人已被问责。",
      ],
    ],
    plan: {
      words: "先止漏，后追责。十三户编号，一户一试水，反映人代表签字才算过。",
      milestones: [
        { after: 5, what: "十三户漏点登记", proof: "漏点图 13 张，共 31 处。" },
        { after: 12, what: "质保金交回专户", proof: "进账单 19.6 万元。" },
        { after: 28, what: "防水重做并试水", proof: "放水 48 小时记录 13 份。" },
      ],
    },
    word: "前几天那场大雨，一滴没漏。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "灶台改造先拆后没人管",
    via: "wechat",
    at: "09-06",
    as: "work",
    end: "assigned",
    dueIn: 6,
    points: ["改灶改厕，拆得快。我家灶拆了七十天，用三块砖架着锅。施工的说没接到第二笔钱，镇上说已经拨了。"],
  },
  {
    title: "公租房钥匙",
    via: "letter",
    as: "integrity",
    end: "decide",
    named: true,
    points: [
      "公租房摇号摇中了，去领钥匙说房子“临时调整”。我从猫眼看进去，里面住着人，鞋柜上摆着物业的工牌。",
      "同一单元，我认得的就有三个住户是公租房管理公司职工的亲戚。",
    ],
  },
  {
    title: "拆违拆一半",
    via: "visit",
    at: "07-02",
    as: "work",
    accused: "town-07-building",
    end: "decide",
    points: [
      "拆违建，我家鸡棚当天推平。斜对面三层的没动，说“需要研究”，研究到现在装上电梯了。同一份文件同一天下的，为什么两样做法？",
    ],
  },
  {
    title: "房屋鉴定报告后补",
    via: "letter",
    at: "01-16",
    as: "work",
    end: "review",
    points: [
      "鉴定我家是C级，要自己加固；邻居同一堵墙却是D级，全额重建。鉴定的人没进过我家门，报告上的签到是我隔壁小孩写着玩的名字。",
    ],
  },
  {
    title: "祠堂边上的车库",
    via: "phone",
    at: "02-10",
    as: "outside.litigation",
    end: "refused:litigation",
    points: ["兄弟分家，老宅地基写的是爹的名字，三弟不声不响把朝祠堂那半边卖给了外人做车库。村里说家务事不好插手。"],
    note: "家庭共有房屋的处分纠纷，可请人民调解委员会调解，或向人民法院起诉；法律咨询请拨 12348。",
  },
];
