import type { Tale } from "../tale.ts";

/** 扶贫与乡村振兴项目、合作社、光伏. */
export const projects: readonly Tale[] = [
  {
    title: "产业羊圈里没有羊",
    via: "visit",
    at: "09-05",
    as: "near-the-people",
    named: true,
    end: "struck:settled",
    points: ["产业奖补一户六只羊，名单上我家领了。验收那天从邻村赶来一群，照完相又赶回去。我家羊圈里堆的是柴火。"],
    found: [
      [
        "substantiated",
        "同一群羊耳标在 5 户照片中出现，套取奖补 54,000 元。",
        "羊是借来照相的。奖补款追回，十八户重新评，您若真想养，下月发的是母羊，耳标您自己打。",
      ],
    ],
    word: "我真想养，柴火已经搬走了。",
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "光伏收益三年没分",
    via: "letter",
    at: "10-09",
    as: "near-the-people",
    end: "struck:settled",
    persons: 3,
    points: ["村级光伏电站一年收益四万多，头一年每户分了八百，后三年说在还电站的账。电站是上面建的，哪来的账？"],
    found: [
      [
        "substantiated",
        "收益 128,600 元被村里用于支付旧欠招待、车旅；电站无债务。",
        "电站不欠账，是村里拿去还了别的旧账。十二万八千六百元由责任人退赔，先到的九万已分到户，其余年底前分清，镇里盯着。",
      ],
    ],
    rated: ["satisfied", "fairly-satisfied"],
  },
  {
    title: "扶贫车间做仓库",
    via: "wechat",
    at: "03-07",
    as: "near-the-people",
    end: "struck:lapsed",
    points: [
      "扶贫车间门头还在，里面堆的是镇上一家超市的饮料。租金听说一年三千，我姐以前在里面踩缝纫机，现在去外省踩了。",
    ],
    found: [
      [
        "partly",
        "车间停产 20 个月，村里转租仓储，年租 12,000 元入村账，未公开。",
        "出租属实，租金没有被私分，但没有公开，也没有想办法复工。镇里已找到一家做围裙的，下月招二十人，优先以前的女工。",
      ],
    ],
  },
  {
    title: "小额信贷借户",
    via: "phone",
    at: "06-02",
    as: "duty-crime",
    end: "struck:settled",
    named: true,
    points: ["银行催我还五万贫困户贷款，我没贷过。查出来是前年村里收户口本“登记”，五万贷出去借给了砖厂，砖厂倒了。"],
    found: [
      [
        "substantiated",
        "借名贷款 7 户 35 万元，由时任村主任经办，砖厂为其入股。",
        "七户都不是您们自己借的。银行已停止向您催收并消除记录，三十五万元由责任人承担，案件已移送司法。",
      ],
    ],
    talk: [
      "p:征信上还能看见逾期，我儿子贷款买房被拒了。",
      "o:已请银行出具更正函，更正后五个工作日内能刷新，没有刷新请马上告诉我们。",
      "p:今天看到已经没有了。",
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "厕改数量",
    way: "passed-on",
    twists: ["objection-dismissed"],
    via: "web",
    at: "07-09",
    as: "near-the-people",
    end: "replied",
    points: ["改厕一百一十二户全部“完工”。我家是九十七号，便盆放在屋檐下，化粪池是一个倒扣的塑料桶，一盖土就算埋了。"],
    found: [
      [
        "substantiated",
        "开挖抽查 20 户，14 户化粪池未连通。",
        "您家和另外七十多户都是样子货，施工方全部重做，做完一户由户主签字才付一户的钱。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "合作社分红照片",
    via: "letter",
    at: "04-12",
    as: "near-the-people",
    end: "struck:unreachable",
    points: ["分红大会每人手里举一沓钱拍照，拍完又收回去，发两百块“误工”。我那一沓数过，一万二，闻着是新票子。"],
    found: [
      [
        "substantiated",
        "当日提取现金 36 万元，次日回存 35.2 万元。",
        "分红是摆拍，属实。合作社当年并无盈利，骗取的示范社奖金 8 万元已追缴，组织摆拍的村、镇干部共三人受处分。",
      ],
    ],
  },
  {
    title: "旅游公路绕路",
    via: "visit",
    at: "08-11",
    as: "integrity",
    end: "decide",
    points: ["旅游公路原来从老街过，后来绕了六里，绕到一家农庄门口。农庄老板逢人就说“路是我请来的”。"],
  },
  {
    title: "非遗传习所锁门",
    via: "web",
    at: "01-13",
    as: "work",
    end: "triage",
    points: [
      "传习所补助每年五万，教的是编荻草。我是第四代编荻草的，从没被叫去教过。门锁着，玻璃上贴的学员名册，有两个是我过世的师兄弟。",
    ],
  },
  {
    title: "冷库建在水塘里",
    via: "phone",
    at: "02-05",
    as: "work",
    end: "working",
    points: [
      "产地冷库选址在一口塘里，填了半年土，墙裂了，一天没有制过冷。",
      "为什么选那里？那塘是会计家承包的，补了他十八万青苗费，塘里哪来的青苗。",
    ],
    found: [
      ["substantiated", "地基沉降 23 厘米，结构鉴定为不可使用。", "冷库不能用，属实。"],
      ["substantiated", "补偿清单列“莲藕 12 亩”，卫片显示为空塘。", "补偿是虚的。"],
    ],
    accused: "accountant",
    dueIn: 10,
  },
  {
    title: "直播助农刷单",
    via: "wechat",
    at: "05-04",
    as: "work",
    end: "replied",
    points: ["助农直播说一晚卖了四十万橘子，我家橘子还烂在树上。下单的地址都是镇政府各办公室，第二天全退款。"],
    found: [
      [
        "substantiated",
        "订单 3,906 笔中自刷 3,412 笔，支付服务费 3.8 万元。",
        "刷单属实。服务费追回，分管负责人被通报。没卖完的橘子由镇里联系了三家批发，价格比往年低两毛，您愿意就打村里电话。",
      ],
    ],
    rated: ["fairly-satisfied", "satisfied"],
  },
  {
    title: "帮扶手册写小说",
    via: "letter",
    at: "09-08",
    as: "work",
    end: "answered",
    named: true,
    points: [
      "帮扶干部没到过我家，手册上写“同吃同住同劳动，贫困户流下热泪”。我这辈子没为这事流过泪。他还替我按了手印，按的是大拇指，我大拇指早年轧掉了半截。",
    ],
    found: [
      [
        "substantiated",
        "手册记录 24 次走访，实际 2 次；指印经比对非本人。",
        "手册是编的，手印也是假的，对不起。帮扶干部受到处分，换来的人每月十号上门，您不满意可以当场让他走。",
      ],
    ],
  },
  {
    title: "民宿改造补贴",
    twists: ["objection-waits"],
    via: "web",
    at: "03-02",
    as: "near-the-people",
    end: "sent",
    points: [
      "民宿改造一间补一万，我按图纸改了三间，验收说“风格不统一”。隔壁什么都没有改，外墙挂了几个斗笠，三间全补。隔壁姓什么，跟验收组长一个姓。",
    ],
  },
  {
    title: "种植奖补名单里的公职人员",
    via: "visit",
    at: "06-06",
    as: "near-the-people",
    end: "triage",
    points: ["油茶奖补公示，我数出四个吃财政饭的。问，说是“以家属名义”。家属住在省城，油茶自己会长吗？"],
  },
];
