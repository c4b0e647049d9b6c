import type { Tale } from "../tale.ts";

/** 亲属占岗、公益岗、选举、用人. */
export const posts: readonly Tale[] = [
  {
    title: "公益岗一家三口",
    via: "letter",
    at: "04-03",
    as: "near-the-people",
    accused: "secretary",
    end: "struck:settled",
    points: ["全村六个公益岗，支书家占三个：老婆保洁，儿媳护路，八十二岁的老娘“河道巡查”。老娘连门槛都迈不过。"],
    found: [
      [
        "substantiated",
        "三人均无到岗记录，领取岗位补贴 26 个月共 62,400 元。",
        "一家三口占岗属实，补贴追缴，岗位重新公布，已有两个给了真正困难的户。支书受到撤销党内职务处分。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
    word: "换上来的保洁员，路扫得干净。",
  },
  {
    title: "挂名村医助理",
    via: "web",
    at: "02-09",
    as: "near-the-people",
    accused: "secretary",
    way: "district",
    end: "struck:settled",
    named: true,
    points: [
      "村卫生室有个“助理”，每月一千六，我当村民小组长四年没见过这个人。后来在镇纪委书记家的喜酒上见到了，说是他表弟家的孩子。",
    ],
    found: [
      [
        "partly",
        "挂名属实，系村支书安排其外甥女；与镇纪委书记有亲属关系，但未见其打招呼，其已主动申报。",
        "挂名领钱属实，钱已退，村支书被处理。因涉及申报的亲属关系，这件事从头到尾由区里办，镇里没有人看得到。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "选举委托票",
    via: "visit",
    at: "07-05",
    as: "organisational",
    persons: 11,
    end: "struck:lapsed",
    points: [
      "选举委托投票规定一人最多接受三人委托，有个人拿了十九张。",
      "流动票箱进了候选人家院子，在里面待了四十分钟，出来的时候封条换了颜色。",
    ],
    found: [
      ["substantiated", "委托书 19 份，其中 12 份委托人不知情。", "超额委托属实，这十九票全部作废。"],
      [
        "unverifiable",
        "两名监票人说法不一，封条照片仅一张，无法判断是否更换。",
        "封条的事现有证据查不实。因委托票已影响结果，选举重新组织，流动票箱由镇里派车、全程录像。",
      ],
    ],
  },
  {
    title: "网格员没有网格",
    via: "wechat",
    at: "01",
    as: "work",
    end: "struck:settled",
    points: ["我们小区网格员工资两千三，人在外地读研，朋友圈天天在图书馆。群里公告是他妈代发的，标点都不打。"],
    found: [
      [
        "substantiated",
        "在岗轨迹缺失 11 个月，由其母代领工资。",
        "人不在岗领工资属实，两万五千三百元已退，网格员换成住三栋的退休老师，电话贴在单元门口。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "入党材料写错爹",
    via: "letter",
    at: "03-04",
    as: "organisational",
    end: "replied",
    named: true,
    points: [
      "我入党材料政审表上父亲一栏写的是别人。原来是把我的表套了另一个人的模板。那个人比我晚写申请两年，却比我早转正一年。",
    ],
    found: [
      [
        "partly",
        "政审表套用错误属实；对方提前转正系支部讨论次序，未见违规，但发展对象公示时间不足。",
        "表写错了，已由组织部门更正并存档。转正次序是支部开会定的，公示少了两天，这是支部的错，已补公示，书记受到批评教育。",
      ],
    ],
    word: "改过来就好，我爹在天上也认得我。",
    rated: ["satisfied", "fairly-satisfied"],
  },
  {
    title: "聘用考试原题",
    via: "web",
    as: "organisational",
    end: "working",
    dueIn: 3,
    points: [
      "区属企业招聘笔试，一百道题和某培训班考前一晚的“押题卷”九十六道一样，连选项顺序都没变。",
      "培训班的主讲在企业人力部当过副部长。",
    ],
    found: [
      ["substantiated", "两份试卷比对重合 96 道。", "考题泄露属实。"],
      ["partly", "主讲人社保记录显示三年前离职，与现任人力人员往来正在核查。", "正在查。"],
    ],
  },
  {
    title: "临聘人员私车公养",
    via: "phone",
    at: "10",
    as: "integrity",
    end: "replied",
    points: [
      "乡里一个临聘的，一个月工资三千，油卡加四千。他老婆、他弟、他岳父的三辆车都在同一个站加，我就是加油站的。",
    ],
    found: [
      [
        "substantiated",
        "加油记录 174 笔，涉及三辆私车，41,600 元；油卡管理人为其姐夫。",
        "三辆私车加公家油属实，钱已全退，两人分别被辞退和处分，油卡改为一车一卡认牌加油。",
      ],
    ],
    rated: ["satisfied", "satisfied"],
  },
  {
    title: "村干部借调不在村",
    via: "visit",
    at: "06-09",
    as: "work",
    end: "handler",
    named: true,
    points: ["我们村大学生村干部借调到区里两年半，村里的活没人干，工作日志却每天都有，写得跟小说一样。"],
  },
  {
    title: "档案年龄三个样",
    via: "letter",
    as: "organisational",
    end: "decide",
    points: [
      "同一个干部，身份证、干部档案、入党志愿书三个年龄，最小的比最大的小四岁，退休就按最小的算。我们是同学，一起上的学，谁不知道谁。",
    ],
    talk: ["o:请问是哪一年同班？能否说明学校，不必写您自己的名字。", "p:镇中学，第九届二班。班主任还健在。"],
  },
  {
    title: "合作医院保安队长",
    via: "wechat",
    as: "organisational",
    end: "refused:no-substance",
    points: ["都是关系户！！！不公平！！！"],
    note: "请说明是哪个单位、哪个岗位、您所了解的具体情况。补充后可以重新登记。",
  },
  {
    title: "驻村补贴人不在",
    via: "web",
    at: "09-06",
    as: "work",
    end: "struck:unreachable",
    points: ["驻村工作队补贴一天一百二，天天签到。我家就住在村部对面，门上蛛网都结了两层。偶尔来一回，都是拍照。"],
    found: [
      [
        "substantiated",
        "手机信令显示三名队员实际驻村 47 天，申报 196 天。",
        "虚报属实，补贴退回，队长召回并受处分，新队员被褥都搬来了，您对面的灯晚上应该是亮的。",
      ],
    ],
  },
  {
    title: "换届前夜送米",
    via: "phone",
    at: "05-12",
    as: "organisational",
    end: "review",
    points: [
      "换届前一天夜里，一家门口放了一袋米，上头贴张红纸，写“好邻居”，没名没姓。第二天唱票，他家门口鞭炮先响了。",
    ],
  },
  {
    title: "宗亲会开村两委会",
    via: "letter",
    at: "08-04",
    as: "political",
    end: "quality",
    points: [
      "村里定大事，不在村部，在宗祠。祠堂理事会七个人，六个是村干部，外姓的只有一个，还总“忘了通知”。修路从哪头修起，祠堂说了算。",
    ],
  },
  {
    title: "卖地表决会的录音",
    via: "web",
    at: "01-09",
    as: "organisational",
    end: "answered",
    named: true,
    points: [
      "把集体仓库卖给私人，说是开过村民代表会，三十四票同意。我参加了，会上根本没表决，书记念完说“没意见就鼓掌”，我有全程录音。",
    ],
    found: [
      [
        "substantiated",
        "录音全长 41 分钟，未见逐项表决；签到 34 人，“同意”栏系会后统一打勾。",
        "那次会议没有依法表决，决议作不得数。仓库转让已经叫停，重新召开会议，一人一票当场唱票。",
      ],
    ],
  },
  {
    title: "公墓项目以租代征",
    twists: ["sent-back"],
    via: "web",
    at: "07-10",
    as: "near-the-people",
    end: "working",
    dueIn: 4,
    points: [
      "镇里说建公益性公墓，跟我们签的是租三十年，可合同附件写“到期自动续期、不得收回”，这跟卖断有什么两样？",
      "公墓还没有批，墓穴已经在卖，一个一万六，收款码是私人的。",
    ],
    found: [
      ["substantiated", "取得合同 9 份，附件三第 2 条确有该内容，未经村民代表会议表决。", "合同里的这一条不能这么写。"],
      ["partly", "扫码付款人 7 名，收款人身份正在核实。", "收款的事正在查。"],
    ],
  },
];
