/** What none of the walks can come to read, and why not. */
export const leftOut: Readonly<Record<string, string>> = {
  村务监督委员会: "offered in the same list of kinds, under a township",
  村民小组: "offered in the same list of kinds, under a village",
  "没有申报。": "kin are declared in the invented district; `founder.test.ts` looks at one without",
  "没有片区。": "there are areas in the invented district; `founder.test.ts` looks at one without",
  "请选一个单位。": "every district has its commission, which is chosen first",
  "现在没有第二人可以核实，这个码由您一人发出；组织日志如实记载。":
    "in a district of one person; `founder.test.ts` looks at it",
  "由一人发出，没有第二人核实。": "in a district of one person",
  一人: "who confirmed a sign-in, in the log of a district of one person",
  暂停: "no clock of the rulebook in force pauses",
  待定包案领导: "the leader of a package is barred later in none of the stories told",
  待定: "the same, on the page of the matter",
  待了解意见: "what is left before a strike-off is more than this in all of the stories told",
  今天到期: "said in the same place as how many days are left",
  "将显示此人的姓名和联系方式；谁、何时、为什么看过，永久留在记录里。":
    "it is asked beside the person, in the words there",
  交办单位: "the same, on the board of what is owed",
  已回复: "no story has a message answered and shown as ended; `list-owed.test.ts` reads one",
  报交办单位: "no obligation of the rulebook in force is owed to the one who assigned",
  "延长，理由：": "`more-time.test.ts` looks at a clock that was extended",
};
