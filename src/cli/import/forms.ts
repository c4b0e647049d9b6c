/** What a row can say of an arrival. */
export type Field =
  | "id"
  | "channel"
  | "arrivedOn"
  | "points"
  | "title"
  | "body"
  | "realName"
  | "name"
  | "phone"
  | "address"
  | "subject"
  | "subjectUnit"
  | "place"
  | "time"
  | "category"
  | "batch"
  | "persons"
  | "language"
  | "station"
  | "region";

/**
 * One way in which files name their fields. A row is of the first form all of whose `needs` it has; a column that is not
 * in `columns` is not kept, such as the number of a user, which identifies nobody here.
 */
export type Form = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly columns: Readonly<Record<string, Field>>;
};

const own: readonly Field[] = [
  "id",
  "channel",
  "arrivedOn",
  "points",
  "realName",
  "name",
  "phone",
  "address",
  "subject",
  "subjectUnit",
  "place",
  "time",
  "category",
  "batch",
  "persons",
  "language",
  "station",
  "region",
];

export const forms: readonly Form[] = [
  { name: "arrivals", needs: ["points"], columns: Object.fromEntries(own.map((field) => [field, field])) },
  {
    name: "arrivals-zh",
    needs: ["反映内容"],
    columns: {
      编号: "id",
      渠道: "channel",
      收到日期: "arrivedOn",
      标题: "title",
      反映内容: "body",
      是否实名: "realName",
      姓名: "name",
      电话: "phone",
      住址: "address",
      被反映人: "subject",
      被反映人单位: "subjectUnit",
      地点: "place",
      发生时间: "time",
      类别: "category",
      批次: "batch",
      人数: "persons",
    },
  },
  {
    name: "messages",
    needs: ["body"],
    columns: { id: "id", time: "arrivedOn", title: "title", body: "body" },
  },
  {
    name: "messages-zh",
    needs: ["留言详情"],
    columns: { 留言编号: "id", 留言时间: "arrivedOn", 留言主题: "title", 留言详情: "body" },
  },
];

/** How files write the channels, and yes and no. */
export const written: {
  readonly channel: Readonly<Record<string, string>>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
} = {
  channel: {
    信: "letter",
    来信: "letter",
    访: "visit",
    来访: "visit",
    电: "phone",
    来电: "phone",
    网: "web",
    网络: "web",
    微: "wechat",
    微信: "wechat",
  },
  yes: ["true", "1", "yes", "是", "实名"],
  no: ["false", "0", "no", "否", "匿名"],
};
