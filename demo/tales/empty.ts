import type { Channel } from "../../src/matter/command.ts";
import type { Tale } from "../tale.ts";
import { told } from "./told.ts";

/** Names a wrong without any substance, or says again what was finally concluded. */
export const empty: readonly Tale[] = [
  thin("就三个字", "wechat", "不公平。", "请补充具体的人、事、时间和地点，凭查询码就可以补。"),
  thin(
    "有人贪污",
    "web",
    "我们镇有贪官，大家都知道，就不说是谁了。",
    "没有说明是谁、贪什么，无法核实。若不便写名字，可写岗位和事情。",
  ),
  thin("一串问号", "wechat", "？？？？？？你们到底管不管", "我们管。请告诉我们是什么事。"),
  thin(
    "转发的长文",
    "web",
    "【转】全国震惊！！内幕曝光！！请转给更多的人！！（以下为网上转帖，与本地无关）",
    "来件是网上转帖，没有涉及本地的事实。若您身边有类似情况，请写明。",
  ),
  thin("天气不好也怪你们", "wechat", "下这么大雨，是不是你们的问题", "来件没有反映违纪违法的内容，祝您平安。"),
  done(
    "征收款再求复核",
    "letter",
    "十五年前老屋征收，少给我半间，去年终结了。今年我又找到一张照片，照片里的人是我，房子看不清。",
    "该事项前年已经复核终结，照片没有新的事实，依规不再受理；若有能证明面积的材料，可以重新反映。",
    "05-01",
  ),
  done(
    "复员安置旧事",
    "visit",
    "安置的事复核意见书给了，我不服，可也没有别的了，就是来坐坐。",
    "已经复核终结，没有新事实，依规不再受理。大厅的茶水一直有，您随时可以来坐。",
  ),
  done(
    "多年前的提干名额",
    "phone",
    "三十年前提干名额被顶，省里都答复过了，我再问一次行不行。",
    "复核意见已经终结这一事项，没有新的事实和理由，不再受理。",
  ),
];

function thin(title: string, via: Channel, point: string, note: string, at?: string): Tale {
  return told(title, via, "outside.no-substance", "refused:no-substance", point, note, at);
}

function done(title: string, via: Channel, point: string, note: string, at?: string): Tale {
  return told(title, via, "outside.litigation", "refused:finally-concluded", point, note, at);
}
