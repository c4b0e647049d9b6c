import type { Tale } from "../tale.ts";

/** 林地、水利、鱼塘、采砂. */
export const waters: readonly Tale[] = [
  {
    title: "护林员巡山靠定位器",
    word: "村里换了人，我不想再追究了，是我自己的意思。",
    via: "wechat",
    at: "04-08",
    as: "work",
    end: "struck:withdrawn",
    points: [
      "生态护林员一年一万，我们山上那位把巡山的定位器绑在放羊娃的书包上，娃跑得欢，轨迹可漂亮了。山上盗伐的树桩子白花花一片。",
    ],
    found: [
      [
        "substantiated",
        "轨迹与上学路线重合 61 天；盗伐 37 株。",
        "绑在孩子书包上的事属实。护林员已解聘，盗伐由森林公安办，新护林员在村民会上选，您那一片归了个退伍兵。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "夜里的采砂船",
    via: "phone",
    at: "06-01",
    as: "duty-crime",
    end: "struck:lapsed",
    points: ["河里禁采，夜里十一点后有两条船抽砂，巡查艇每回都是船走了才来，来之前岸上有人打手电，长一短二。"],
    found: [
      [
        "substantiated",
        "蹲守两夜查获船只一艘；聘用巡查员一名承认收受船主香烟、现金 5,200 元通风报信。",
        "您讲的信号都对上了。船已扣，砂已没收，报信的人已被辞退并移送，巡查改为两组轮换、临时定时间。",
      ],
    ],
  },
  {
    title: "灌溉渠只修了头尾",
    via: "visit",
    at: "03-06",
    as: "near-the-people",
    persons: 7,
    end: "struck:settled",
    points: [
      "渠道三公里，头三百米尾两百米是新的，中间老样子，水走不到半路就漏光。",
      "验收组坐车看的，车从头开到尾，中间那段路不通车。",
    ],
    found: [
      [
        "substantiated",
        "实测新建 512 米，结算 2,960 米。",
        "中间两千四百多米没有修。工程款已扣回，施工方正在补建，插秧前通水。",
      ],
      [
        "substantiated",
        "验收记录时间 25 分钟，行车轨迹未经中段。",
        "验收确实走了过场。三名验收人员受处分，补建段验收请你们七位跟着步行走一遍。",
      ],
    ],
    plan: {
      words: "步行丈量，逐段编号；插秧前必须通水，先干再罚；验收由受益户参加。",
      milestones: [
        { after: 4, what: "全渠步行丈量", proof: "丈量表 30 段，七户代表签名。" },
        { after: 9, what: "结算差额扣回", proof: "扣回 38.6 万元，凭证一份。" },
        { after: 30, what: "中段通水", proof: "通水录像，末端流量合格。" },
      ],
    },
    word: "水到我田头那天，我点了一挂小鞭炮。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "堰塘承包给了亲家",
    twists: ["stepped-aside"],
    via: "letter",
    at: "02-12",
    as: "near-the-people",
    named: true,
    accused: "secretary",
    end: "struck:settled",
    points: [
      "堰塘说好公开竞价，公告上午十点贴，十点半截止。等我骑车到村部，合同都签完了，承包人是支书亲家，一年六百，我本来打算出三千。",
    ],
    found: [
      [
        "substantiated",
        "公告张贴时间与截止相距 40 分钟，仅一人报名，未留存公示照片。",
        "这不叫公开竞价。合同依法解除，重新公告七日后竞价，最后是四千一中的，您也参加了。支书因违反议事规则受到处分。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
    word: "虽然我没中，但中得服气。",
  },
  {
    title: "公益林补偿没到户",
    ago: 34,
    via: "web",
    at: "09-04",
    as: "near-the-people",
    end: "working",
    dueIn: -4,
    points: [
      "公益林补偿按亩打卡，我们组的钱三年都打到“集体代管户”，组里没有这个户，也没有人代管。",
      "同组有两家打到了个人卡，一家是组长，一家是组长弟弟。",
    ],
    found: [
      ["substantiated", "“代管户”为原乡林业站开立，余额 28,110 元未动。", "钱还在账上，一分没少。"],
      ["partly", "两户系系统试点名单，程序待核。", "正在核。"],
    ],
  },
  {
    title: "水库放水洗了鱼",
    via: "visit",
    at: "07-07",
    as: "work",
    end: "refused:litigation",
    named: true,
    points: ["水库泄洪提前十分钟才喊喇叭，我网箱里八千斤鱼全冲走。水库说按规程办的，不赔。"],
    note: "损失赔偿可与水库管理单位协商，或提起诉讼。泄洪通知是否违反规程，可向水行政主管部门申请调查；若查出失职，我们会跟进。",
  },
  {
    title: "毛竹林火烧迹地",
    twists: ["review-asked"],
    via: "letter",
    at: "09-09",
    as: "duty-crime",
    end: "replied",
    points: [
      "去年“意外火灾”烧的三十亩毛竹，烧完不到半年就批成了民宿用地。起火那天刮的是南风，火却是从南头往北、又从北头往南两头烧的。",
    ],
    found: [
      [
        "unverifiable",
        "消防火调结论为遗留火种，无法确定着火点数量；用地审批始于火灾之前八个月，材料齐全。",
        "火是不是有人放的，现有证据查不清；但用地申请在火灾之前就交了，批准没有因为火灾而变。若您有当天的影像，我们会重新核实。",
      ],
    ],
    word: "我没影像，可是我有眼睛。",
    rated: ["fairly-satisfied", "dissatisfied"],
  },
  {
    title: "水费按人头估",
    way: "passed-on",
    via: "phone",
    at: "10-03",
    as: "near-the-people",
    end: "replied",
    points: ["水表坏了两年，水管员按人头估水费，我家三口估五十六，他自己家五口估二十。"],
    found: [
      [
        "substantiated",
        "全村坏表 44 只，估收无标准；水管员自家少估属实。",
        "坏表全部换了，不收您的钱。两年多估的由水管站按同季平均用量退，您家退 412 元。水管员不再兼收费。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "排涝站油料",
    via: "letter",
    at: "01-10",
    as: "near-the-people",
    end: "sent",
    points: [
      "汛期排涝站开机六天，柴油报了四十天的量。",
      "泵房看守的日记本上有开停机时间，他是老实人，但是胆子小，请不要直接去找他要。",
    ],
  },
  {
    title: "河长巡河签字",
    via: "web",
    at: "05-11",
    as: "work",
    end: "entry",
    points: ["河长公示牌上的人三年前就调走了，巡河记录上个月还有他的签字。河里漂着死猪，拍了照片，电话打过去是空号。"],
  },
  {
    title: "古樟移走了",
    via: "wechat",
    at: "08-06",
    as: "integrity",
    end: "handler",
    named: true,
    points: [
      "村口的老樟树挂着保护牌，半夜来了吊车。村里说“移栽保护”，树现在在一个度假庄园里，牌子却留在原地，钉到了旁边一棵小树上。",
    ],
  },
  {
    title: "防汛沙袋",
    via: "phone",
    at: "06-09",
    as: "work",
    end: "decide",
    points: ["仓库里写着备沙袋五千只，我参加防汛搬过，实打实不到八百，很多是空编织袋叠的。年年检查年年过。"],
  },
  {
    title: "湿地观鸟屋",
    via: "web",
    at: "02-08",
    as: "work",
    end: "struck:unreachable",
    language: "en",
    points: [
      "I teach at the middle school and watch birds at weekends. The viewing hut paid for by public money is locked and used by the village head's friends for fishing. There are car tracks through the nesting ground.",
    ],
    found: [
      [
        "substantiated",
        "观鸟屋钥匙由村主任保管，屋内有钓具；车辙两处。",
        "The hut was misused; this is true. The key is now with the wetland station, the hut is open at weekends, and the track has been closed with posts. The village head was warned in writing.",
      ],
    ],
  },
];
