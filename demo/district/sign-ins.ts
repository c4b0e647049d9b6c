import { text } from "../../src/kernel/text.ts";
import type { SignIn } from "./district.ts";
import { officerOf } from "./seat.ts";

const password = "huiyin-demo";
const as = (name: string, seat: string, zh: string, en: string): SignIn => ({
  name,
  password,
  officer: officerOf(seat),
  role: text(zh, en),
});

/** One sign-in a role, in the order in which a matter meets them. */
export const signIns: readonly SignIn[] = [
  as("luru", "registrar-1", "录入岗", "Registrar"),
  as("shenhe", "reviewer-2", "审核岗", "Reviewer"),
  as("zhiliang", "quality-1", "质量岗", "Quality officer"),
  as("zhuren", "director", "信访举报中心主任", "Director of the report centre"),
  as("lingdao", "leader-1", "班子成员", "Member of the leadership"),
  as("shuji", "head", "区纪委书记", "Head of the commission"),
  as("chengban", "handler-1", "区承办人", "Handler, district"),
  as("zhenshuji", "town-01-head", "听荻镇纪委书记", "Head of a township commission"),
  as("zhenchengban", "town-01-handler-1", "听荻镇承办人", "Handler, township"),
  as("cunjianhui", "village-01-01-supervisor", "枕溪村监会主任", "Village supervisor"),
  as("lianluoyuan", "group-01-01-01-liaison", "枕溪村一组联络员", "Group liaison"),
  as("shangji", "upper-director", "市信访室主任", "Organ above the district"),
  as("guanli", "administrator", "系统管理员", "Administrator"),
  as("shenji", "auditor", "查阅审计员", "Auditor of views"),
  as("baoguan", "custodian-1", "身份库保管员", "Custodian of identities"),
];
