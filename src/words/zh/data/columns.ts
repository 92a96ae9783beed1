// What each column holds, in Chinese: the sentences of the schemas, one for one. A test finds a sentence without its pair.
import {joinedColumns} from "./joined-columns.ts";

/** By the English sentence of the schema. */
export const columns: Readonly<Record<string, string>> = {
  "The permanent id: 2, 2.1, 2.1.1 (1.0.1 where a chapter has no sections), box1, box1.2, table1, table1.2.":
    "固定代码：2、2.1、2.1.1（章下无节时为 1.0.1）、box1、box1.2、table1、table1.2。",
  "chapter, section, paragraph, box, box item, table, or row of a table of tasks.":
    "章、节、段、专栏、专栏条目、表，或任务分工表的一行。",
  "Its place in the plan, from 0.": "在方案中的次序，从 0 起。",
  "The clause it lies in; a box lies in its section.": "所在的上一级；专栏归入所在的节。",
  "The chapter it lies in.": "所在的章。",
  "The section it lies in, where there is one.": "所在的节，没有则空。",
  "The number as printed, such as 一、 or （一） or 1. or 专栏1.":
    "印出的序号，如“一、”“（一）”“1.”“专栏1”。",
  "The heading without its number and its closing full stop.": "标题，不含序号和句末的句号。",
  "The words as printed, unit bracket included; for a heading the heading.":
    "原文，含责任单位括号；标题行即标题。",
  "How many characters the text has without its unit bracket.": "原文字数，不含责任单位括号。",
  "The line of plan.md it starts at, from 1.": "在 plan.md 中起始的行，从 1 起。",
  "Its number in the plan, from 1.": "在方案中的次序，从 1 起。",
  "The clause it stands in.": "所在的条款。",
  "The bracket, line or cell as printed, brackets included.": "括号、行或表格一格的原文，含括号。",
  "Where it starts in the clause's text, in UTF-16 units from 0.":
    "在条款原文中起始的位置，按 UTF-16 单位，从 0 起。",
  "How the duty is worded, such as 按职责分工负责 or 负责.":
    "职责的说法，如“按职责分工负责”“负责”。",
  "yes where the list ends with 等.": "名单以“等”结尾为是。",
  "The number of the bracket and of the mention in it, such as b4.1.":
    "括号和其中位置的代码，如 b4.1。",
  "The bracket's number.": "括号的序号。",
  "The clause it is about; where a line or a bracket stands alone, the paragraph before it.":
    "所说的条款；单位单独成行时，是它前面的一段。",
  "The chapter.": "所在的章。",
  "The section.": "所在的节。",
  "The unit, an id of units.csv.": "责任单位，见责任单位表。",
  "The name as printed here.": "此处印出的名称。",
  "lead: 牵头; responsible: 负责; support: 配合; guide: 指导.":
    "lead 为牵头，responsible 为负责，support 为配合，guide 为指导。",
  "yes where the list it stands in ends with 等.": "所在名单以“等”结尾为是。",
  "The id of the unit; also its address.": "单位的代码，也是网址的一部分。",
  "The name as the plan prints it most often.": "方案中最常用的名称。",
  "Other printed forms of the same body, divided by |.": "同一单位在方案中的其他写法。",
  "What kind of body it is.": "单位的类别。",
  "The collective it belongs to, an id of this table.": "所属的集合，见本表。",
  "yes where the name stands for several bodies that the plan does not list.":
    "名称代表多个单位而方案未逐一列出为是。",
  "Why variants were merged, or what is not explained.": "为何合并写法，或哪里没有说明。",
  "The id of the promise; also its anchor.": "承诺的代码，也是页内锚点。",
  "quantified, checkable without a number, a rule to be made, a platform or body to be built, or an existing one to be strengthened or made use of.":
    "写有数字、无数字而可核查、要制定的制度、要新建或要加强、发挥作用的平台和机构。",
  "The words, verbatim; they stand exactly once in the clause.": "逐字的原文，在条款中只出现一次。",
  "What is promised, named shortly.": "承诺什么，简称。",
  "The number promised; the lower one of a range.": "承诺的数字；区间取下限。",
  "The upper number of a range.": "区间的上限。",
  "exact, at least (以上), at most (以内), about (左右), range, growth of at least, a multiple, or a scope and no target.":
    "照原样、以上、以内、左右、区间、增长不低于、倍数，或只是范围而非目标。",
  "The unit of the number.": "数字的单位。",
  "The period by which it is due, where the text states one.": "到期的时期，原文未写则空。",
  "The words that state it.": "写明到期的原文。",
  "The promise that says the same in the same words; counted there and not here.":
    "用同样的话说同一件事的承诺；在那里计数，这里不计。",
  "The indicator that measures the same thing.": "量度同一件事的指标。",
  "Series that bear on it.": "有关的序列。",
  "Events that bear on it.": "有关的事件。",
  "What a reader must know.": "读者须知。",
  "The id of the indicator; also its address.": "指标的代码，也是网址的一部分。",
  "The plan's own heading for the indicator.": "方案给指标的分类。",
  "The indicator's name as the plan prints it, without its unit.": "方案印出的指标名称，不含单位。",
  "The unit as the plan prints it.": "方案印出的单位。",
  "The precision the plan prints.": "方案印出的小数位数。",
  "up: more is better; down: less is better.": "up 为越高越好，down 为越低越好。",
  "The plan's own word, such as 预期性.": "方案自己的说法，如“预期性”。",
  "level: a state to be reached; annual_flow: an amount of one year; cumulative: a sum since the start; every_year: to be met each year; range: between two bounds; qualitative: no number.":
    "level 为要达到的水平，annual_flow 为一年的量，cumulative 为起始以来的累计，every_year 为每年都要达到，range 为区间，qualitative 为没有数字。",
  "The plan's own value for the base period; nothing where the plan prints a slash.":
    "方案写的基期值；方案印斜线则空。",
  "The base period.": "基期。",
  "The words of the plan for the base value.": "方案写基期值的原文。",
  "The number to be reached.": "要达到的数字。",
  "The upper number of a target that is a range.": "区间目标的上限。",
  "The period by which it is to be reached.": "要达到的时期。",
  "The words of the plan for the target, bound words included.": "方案写目标的原文，含“以上”等字。",
  "reach or at_least: the number or more; at_most: the number or less. Bounds include the number.":
    "reach 和 at_least 为该数或更高，at_most 为该数或更低；均含本数。",
  "The series with the same definition, an id of series.csv.": "口径相同的序列，见序列表。",
  "Series that are near but not the same; shown apart and never used for a verdict.":
    "相近而不相同的序列，分开列出，不与目标相比。",
  "inferred where the printed numbers were glued and had to be split.":
    "来文数字相连、分法为推断时写 inferred。",
  "The series the figure belongs to.": "数值所属的序列。",
  "The place the figure is of: an id of geos.csv.": "数值所属的地区，见地区表。",
  "The year, the month, or the span the figure covers: YYYY, YYYY-MM, YYYY-MM..YYYY-MM.":
    "数值的年、月或起止：YYYY、YYYY-MM、YYYY-MM..YYYY-MM。",
  "year: a flow of the year, over several years their yearly average; as_of: a stock at the end of the period; part_year: months of a year; cumulative: a running total; target: a goal for that year and not an observation.":
    "year 为全年的量，跨几年的为年均，as_of 为期末的存量，part_year 为年内若干月，cumulative 为累计，target 为目标而非观测。",
  "The number as published, in the unit of the series.": "照公布的数字，单位同序列。",
  "exact as printed; at_least where the source says 超, 余, 突破; at_most where it says 前 (of a rank) or 以内; about where it rounds; forecast where it looks ahead.":
    "exact 为照原样，at_least 为来源写超、余、突破，at_most 为来源写前几名、以内，about 为约数，forecast 为预计。",
  "yes where the page bore no date and the period was worked out from its content.":
    "页面没有日期、时期由内容推断为是。",
  "yes where two publishers give different values for the same period; both rows are kept.":
    "两个发布者对同一时期的数值不一为是，两行都保留。",
  "The best source: an id of sources.csv.": "最好的来源，见来源表。",
  "Other sources that print the same value.": "刊有相同数值的其他来源。",
  "A an authority's own page; B a named medium quoting it; C a repost or aggregator; R a responsible unit's own return, not published elsewhere.":
    "A 为主管机关自己的页面，B 为引述它的具名媒体，C 为转载或汇编，R 为责任单位自己填报、别处没有查到的。",
  "For a target: the document that sets it, an id of documents.csv.":
    "目标所在的文件，见文件表；不是目标则空。",
  "What a reader must know of this figure, in Chinese.": "读这个数值须知。",
  "The permanent id of this figure, series:geo:period, then kind, document or source where several stand.":
    "数值的固定代码：序列:地区:时期，有几个数值时后面写类型、文件或来源。",
  "Where the figure stands in the input: file and line.": "数值在输入文件中的位置：文件和行。",
  "The id of the series; also the name of its file and its address.":
    "序列的代码，也是文件名和网址的一部分。",
  "What is counted, in Chinese.": "统计什么。",
  "The unit of every value of the series.": "序列全部数值的单位。",
  "How many decimals the sources print.": "来源印出的小数位数。",
  "up: more is better; down: less is better; none: not judged.":
    "up 为越高越好，down 为越低越好，none 为不分高低。",
  "What is and is not counted, as far as the sources say.":
    "计入什么、不计什么，以来源写明的为限。",
  "Periods from which the method differs from before; figures on the two sides are not joined.":
    "从这些时期起统计方法有变，前后不相连。",
  "What a reader must know of the whole series, such as a change of method.":
    "读整个序列须知，如方法变更。",
  "The id of the place.": "地区的代码。",
  "The place's name in Chinese.": "地区的名称。",
  "nation, province, city, district, or a cluster across borders.":
    "全国、省、市、区县，或跨界的集群。",
  "The place it lies in: an id of this table.": "上级地区，见本表。",
  "The id of the source.": "来源的代码。",
  "Who published the page, and what it is where known.": "谁发布的页面，已知则写是什么。",
  "The date the page bears, as precise as known.": "页面写的日期，知道多少写多少。",
  "The address; kept in the data, and linked on pages only when it is not a repost.":
    "网址；保留在数据里，转载的网址在页面上不设链接。",
  "official or publisher: linked; repost: named and never linked; return: a form filled in by a unit, no page.":
    "official 和 publisher 设链接，repost 为转载，只写名称，return 为单位交来的填报表，没有网页。",
  "A an authority's own page; B a named medium; C a repost or aggregator; R a responsible unit's own return.":
    "A 为主管机关自己的页面，B 为具名媒体，C 为转载或汇编，R 为责任单位自己填报。",
  "The id of the event.": "事件的代码。",
  "Year, month or day, as precise as the source.": "年、月或日，与来源一样精确。",
  "What happened, in Chinese.": "发生了什么。",
  "The source: an id of sources.csv.": "来源，见来源表。",
  "How good the source is, as for figures.": "来源有多好，与数值相同。",
  "yes where the date was worked out and not printed.": "日期为推断而非印出为是。",
  "Short words to filter by, in Chinese.": "用来筛选的短词。",
  "Words of which a source must print one for its figure to decide the target; a figure worded otherwise stands beside it and decides nothing. Empty where the series' definition settles it.":
    "来源须印有其中一个词，它的数值才能用来判定目标；写法不同的数列在旁边，不作判定。序列的口径已经写清的留空。",
  "The source's own words that hold the figure, at most 80 characters; empty where we do not have them.":
    "来源中写着这个数值的原话，不超过80字；没有留下原话的留空。",
  "The public copy that was read where the page itself could not be opened: its address is then the place to check. A repost is a copy by its kind.":
    "原页没有能打开时所读的公开副本；这时网址供核对用。转载页本身就是副本。",
  "Other sources that tell of the same event.": "说到同一件事的其他来源。",
  "The source's own words, at most 80 characters; empty where we do not have them.":
    "来源的原话，不超过80字；没有留下原话的留空。",
  "The id of the search.": "检索的代码。",
  "The day the search was made.": "检索的日期。",
  "What was looked for, in Chinese.": "找什么。",
  "What it bears on: kinds of silence (indicator, quantified, checkable, rule, platform, existing), or ids of indicators or promises; empty where it was the plan's text itself.":
    "与哪些内容有关：类别（indicator、quantified、checkable、rule、platform、existing），或指标、承诺的代码；找的是方案原文时留空。",
  "The places searched, in Chinese.": "在哪里查。",
  "The words searched for.": "用什么词查。",
  "What came of it, in Chinese.": "查的结果。",
  "What could not be opened or read in full, in Chinese.": "没有能打开或没有能读全的。",
  "The id of the document.": "文件的代码。",
  "The document's title as far as the source gives it.": "文件名，以来源写明的为限。",
  "The plan itself, another plan of the same city, or one of the nation, the province or a peer.":
    "本方案、同一城市的其他文件，或国家、省、其他城市的文件。",
  "Who issued it, where the source says.": "谁印发，来源写明才有。",
  "The place it binds.": "适用的地区。",
  "When it was adopted or printed, as precise as known.": "通过或印发的日期，知道多少写多少。",
  "Where it was found: an id of sources.csv.": "在哪里找到，见来源表。",
  "The id of the entry.": "条目的代码。",
  "row: one place; rule: one sign wherever it stands; note: kept as printed and remarked on.":
    "row 为一处，rule 为一类符号的每一处，note 为照原样保留并说明。",
  "The line of the received text, from 1; nothing for a rule.":
    "收到文本的行号，从 1 起；规则则空。",
  "What the received text has; ⏎ stands for a line break.": "收到的文本写的；⏎ 为换行。",
  "What our text has instead; nothing where it was taken out or kept.":
    "本站改成的；删去或保留则空。",
  "Why, for readers, in Chinese.": "理由。",
  "inferred where the reading is our judgement.": "读法由我们判断时写 inferred。",
  "The clause concerned.": "有关的条款。",
  "indicator.document.period of the target, or series.document.period.":
    "指标.文件.目标期，或序列.文件.目标期。",
  "The day the verdict was reckoned for: that of the newest release.":
    "对照到哪一天为止：最新版本的日期。",
  "The indicator; empty where the target is another document's.": "指标；目标出自其他文件则空。",
  "The series that is compared with the target, where there is one.": "拿来与目标对照的序列。",
  "The document that sets the target.": "写目标的文件。",
  "What is said of the target; the method page explains each word.":
    "这个目标的情况，各词见方法页。",
  "The rule that decided; the method page prints it.": "适用的规则，见方法页。",
  "The verdict in one sentence, with its numbers.": "用一句话说明，含数值。",
  "What limits trust in it, sentences one after the other.": "须注意之处，逐句写出。",
  "The base value, in the indicator's unit.": "基期值，单位同指标。",
  "The target, in the indicator's unit.": "目标值，单位同指标。",
  "The period the target is for.": "目标的时期。",
  "The newest comparable figure; the lowest where sources conflict.":
    "最近的可比数值；来源不一取最低。",
  "The period of the newest figure.": "最近数值的时期。",
  "The cells of the newest figures.": "最近数值的单元格代码。",
  "Share of the distance from base to target, 1 is all of it.":
    "从基期到目标已走的份额，1 为全程。",
  "Share of the time from base to target period, 1 is all of it.":
    "从基期到目标期已过的时间份额，1 为全部。",
  "Whole years without a figure since the last one.": "最近一个数值之后没有查到的整年数。",
  "The id of the indicator or the promise.": "指标或承诺的代码。",
  "An indicator of the table, or a kind of promise in the text.": "表中的指标，或正文承诺的一类。",
  "The units that answer for it; see scope.": "负责的单位，范围见 scope 列。",
  "own: its own paragraph names units; section: only its section does; none: nobody is named.":
    "own 为本段写明单位，section 为只有所在的节写明，none 为没有写明。",
  "The indicator or the promise that says the same; where it is set, this row is not counted.":
    "说同一件事的指标或承诺；写有则本行不计数。",
  "yes where neither a figure after the base year nor an event bears on it.":
    "基期之后既没有数值也没有事件为是。",
  "yes where its own paragraph names no unit.": "本段没有写明单位为是。",
  "yes where the text states no deadline.": "原文没有写期限为是。",
  "yes where nothing can be counted against it.": "没有可计量的内容为是。",
  "For an indicator: whole years without a figure since the last one or the base period.":
    "指标在最近一个数值或基期之后没有查到的整年数。",
  "The series: an id of series.csv.": "序列，见序列表。",
  "The place: an id of geos.csv.": "地区，见地区表。",
  "The period the figure would be of.": "数值本应所属的时期。",
  "withheld: a figure exists and is not published; not_applicable: there can be none.":
    "withheld 为有而不公布，not_applicable 为不适用。",
  "Who says so: an id of sources.csv.": "谁这样说，见来源表。",
  "When the change was published.": "改动公布的日期。",
  "What was done; sourced: a better source for the same value.": "做了什么。sourced：数没有变，换了更好的来源。",
  "What it concerns: the id of an indicator, a series, a unit, a promise, a clause or a story, or site.":
    "改动的对象：指标、序列、单位、承诺、条款或报道的代码，或 site（全站）。",
  "The figure concerned, series:geo:period[:source], where it is one.":
    "有关的数值，序列:地区:时期[:来源]；不是数值则空。",
  "What stood before.": "原来的值。",
  "What stands now.": "现在的值。",
  "major.minor.patch: values changed, only additions, same data written anew.":
    "三段版本号：改动数值、只有新增、同样数据重新写出。",
  "When it was published.": "公布的日期。",
  "What is new, in Chinese.": "有什么新内容。",
  "The id of the term; also its anchor on the page of the words.": "词的代码，也是用词页的锚点。",
  "Other words for the same, divided by |; they too are explained and found.":
    "同一个意思的其他说法，用 | 分开；它们同样得到解释，也能查到。",
  "The heading it stands under on the page of the words.": "在用词页上归在哪个小标题下。",
  "yes where pages explain it by a press where it first stands on them.":
    "yes：各页在这个词第一次出现的地方，按一下就能看到解释。",
  "The source of the definition where it is an official one.": "解释出自官方文件时的来源。",
  "The word that is explained.": "被解释的词。",
  "What it means, in one or two sentences a reader of fifteen understands.":
    "它是什么意思：一两句话，十五岁的读者能懂。",
  "The unit of the value.": "数值的单位。",
  "The table the thing stands in, or figures, or clauses.":
    "所指的东西在哪张表；图写 figures，条款写 clauses。",
  "Its id there.": "它在那张表里的代码。",
  "Its name in English; of a figure what it shows, without a number.":
    "英文名称；图写它画了什么，不写数字。",
  "The unit of its values in English, one and many divided by |, where it has values.":
    "有数值的写英文单位，单数和复数用 | 分开。",
  "By what a value is multiplied to be in the English unit: a power of ten; blank is 1.":
    "数值乘以多少才是英文单位的数，10 的若干次方；不用换算则留空。",
  ...joinedColumns
};

/** The states' sentence is one for several columns. */
const why =
  /^Why (.+) is or is not there: published; missing \(no figure was found\); not_due \(its period is not over\); withheld \(it exists and is not published\); not_applicable \(there can be none\)\.$/u;

/** The Chinese of a schema's sentence; null where there is none. */
export function sentence(description: string): string | null {
  if (why.test(description))
    return "为何有或没有这个数值：published 已公布，missing 没有查到，not_due 时期未到，withheld 有而不公布，not_applicable 不适用。";
  const known = columns[description];
  if (known !== undefined) return known;
  if (/^Why the figure of .+ is or is not there\.$/u.test(description))
    return "为何有或没有这个地区的数值，见说明。";
  if (/^The figure of .+, in the unit of the row\.$/u.test(description))
    return "这个时期的数值，单位见本行。";
  return /^The figure of .+, in the unit of the series\.$/u.test(description)
    ? "这个地区的数值，单位同序列。"
    : null;
}
