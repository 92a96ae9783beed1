// What the kinds of chart and the tables they draw from say of themselves, in Chinese, by their English sentence.

/** The Chinese of each sentence; a test finds those that are missing and those that nobody says any more. */
export const figureSentences: Readonly<Record<string, string>> = {
  // What stands in the file of a figure.
  "The finding as a sentence; every number in it bound.":
    "标题：用一句话写出结论，数字写成双方括号里的算式。",
  "What is counted, unit, place, years.": "副题：统计什么、单位、地区、年份。",
  "What must hold for the title to be true: EXPRESSION < EXPRESSION.":
    "标题成立的条件，一行一条，写法见“双方括号里的算式”。",
  "What the list of all figures groups it under; without it, what a figure of the same page has.":
    "在全部图的目录里归在哪个小标题下；不写就和同一页的图一样。",
  "A kind of drawing.": "画法，见下面各种画法。",
  "The table the rows come from.": "数取自哪张表，见下面各个 from。",
  "Which rows; the names are the table's own.": "只要哪些行，写法见所选的 from。",
  "Which column plays which part; only where the usual one does not fit.":
    "哪一列当哪一部分，例如 `{series: geo}` 是按地区分线；只在通常的列不合适时才写。",
  "Settings of the kind and of the table.": "画法和表的设置，见所选的画法和 from。",
  "Drawn strongest: a place by its id, or a name of the table; without it the focal place.":
    "画得最醒目的一个：地区写代码，其余照图上的名称写；不写就是本地。",
  "What a reader must know.": "图下的说明：读者看图须知。",
  "The drawing in words; without it the words are made from the rows.":
    "给看不见图的人读的一段话；不写就由数据写出。",
  "The pages it belongs to.": "放在哪些页面；不写就只有自己的一页。",
  // What a kind shows.
  "A quantity over time, of one place or several.": "一个量随时间的变化，一地或几地，连成线。",
  "One small panel for each place or quantity, all on the same scales.":
    "每地或每项一小格，各格刻度相同，便于对照。",
  "Base, newest value and target of many indicators, as shares of the way.":
    "多项指标各一行：基期、最新值、目标，画成走了全程的几成。",
  "One quantity now against its target.": "一项指标的最新值，对着它的目标。",
  "Places compared at one time, the best first; of several years a reader may choose.":
    "同一时期各地相比，排在前面的在上；有几年时读者可以选年。",
  "What has been published and what not, by year and by grade of source.":
    "哪一年查到、哪一年没有查到，颜色是来源等级。",
  "Dated events, each as precise as its source.": "按日期排列的事件，日期知道多少画多少。",
  "Who has how many duties in which part; numbers printed, leads framed.":
    "谁在哪一部分有几项任务，格里是数，牵头的加框。",
  "Who shares duties with whom; places found by forces, the same each time.":
    "哪些单位常在一起被点名，线越粗次数越多。",
  "A text by chapter and clause: length of bars is length of text, promises are marked.":
    "全文按章、节、段排开，长短是字数，承诺有标记。",
  // What a channel is.
  "The period of each point.": "每个点的时期。",
  "The quantity.": "数值。",
  "What parts the points into lines: place or quantity.": "按什么分成几条线：地区或指标。",
  "observation, baseline, target or path.": "这个点是公布值、基期、目标还是路径。",
  "Points with the same run are comparable and joined.": "写法相同的点口径一致，连成线。",
  "exact, at_least, about or forecast.": "数值的限定：确数、至少、约数或预计。",
  "Set where sources disagree.": "几个来源的数不同，就标出来。",
  "Set where the method changed just before.": "在它之前换过口径，就断开。",
  "The document that sets a target.": "定目标的文件。",
  "What parts the rows into panels.": "按什么分成小格。",
  "The indicator: one line each.": "指标，一项一行。",
  "The base value.": "基期值。",
  "The newest value.": "最新公布值。",
  "The target.": "目标值。",
  "The share of the way covered, 1 is all; left out where nothing is assessed.":
    "走了全程的几成，1 是走完；不作评估的不画。",
  "How the value is worded.": "数值的限定，如“以上”“约”。",
  "The unit of the line.": "这一行的单位。",
  "The base period.": "基期的时期。",
  "The period of the value.": "数值的时期。",
  "The period of the target.": "目标的时期。",
  "The bound word of the target.": "目标的限定词，如“以上”。",
  "What is said of it.": "结论。",
  "What is counted.": "数的是什么。",
  "The unit, where rows differ.": "单位，各行不同时才要。",
  "The place: one line each.": "地区，一地一行。",
  "What is counted: one row each.": "数的是什么，一项一行。",
  "The year of the cell.": "格子的年份。",
  "observation, bound, part, baseline, target or none.":
    "这一年有公布值、只有界限、只有部分时期、是基期、是目标，还是没有查到。",
  "The best grade of source.": "来源的最好等级。",
  "How many figures stand behind it.": "查到几个数。",
  "The date: year, month or day.": "日期，年、月或日。",
  "What happened.": "发生了什么。",
  "A word to filter by.": "供读者筛选的词。",
  "Set where the date was worked out.": "日期是推断的，就标出来。",
  "The grade of the source.": "来源等级。",
  "Who published it.": "谁公布的。",
  "The name at the left of a line.": "每行左边的名称。",
  "Its kind, for sorting.": "它的类别，供排序。",
  "The head of a column, as 二、title.": "每列的标题，如“二、……”。",
  "The number in the cell.": "格里的数。",
  "How many of them are leads.": "其中几项是牵头。",
  "Address of the list behind a cell.": "点开格子去的网址。",
  "One of a pair.": "一对里的一个。",
  "The other.": "另一个。",
  "How often the two share a duty.": "两个单位一起被点名几次。",
  "The kind of the one.": "前一个单位的类别。",
  "The kind of the other.": "后一个单位的类别。",
  "How many duties the one has.": "前一个单位有几项任务。",
  "How many duties the other has.": "后一个单位有几项任务。",
  "The part's own id.": "这一部分的代码。",
  "The id of the part it lies in.": "它所在部分的代码。",
  "Its heading or first words.": "标题，或开头几个字。",
  "Its length; only parts without parts.": "字数，只有最里层的才写。",
  "chapter, section, paragraph, box or box_item.": "是章、节、段、专栏还是专栏里的一条。",
  "How many promises it holds.": "里面有几项承诺。",
  "Its address.": "它的网址。",
  // What an option of a kind does.
  "true: less is better, as in a rank; the first place is on top.":
    "写 true：数小的好，如位次，第一名在上。",
  "true: the scale starts at zero; false: it need not.": "写 true：纵轴从零起；false：不必。",
  "line (the usual), or rank: the first place is on top.": "line（通常）；rank：位次，第一名在上。",
  "true: the scale starts at zero.": "写 true：纵轴从零起。",
  "desc: the largest first (the usual); asc: the smallest first.":
    "desc：大的在上（通常）；asc：小的在上。",
  "bar: from zero (the usual); dot: for ranks and indexes, where zero means nothing.":
    "bar：从零起的条（通常）；dot：点，用于位次和指数，零没有意义时。",
  "Of several periods the one that is shown first; the newest is the usual.":
    "有几个时期时先显示哪一个；通常是最新的。",
  "count (most first, the default), name, kind, or table: as the rows come.":
    "count：多的在上（通常）；name：按名称；kind：按类别；table：按表里的次序。",
  // What may stand under `where`, and the options of a table.
  "One series or several; needed.": "一个或几个序列的代码；必写。",
  "One place or several; without it every place that has figures.":
    "一个或几个地区的代码；不写就是有数的全部地区。",
  "Only places of these levels.": "只要这些级别的地区，如 city、province。",
  "Only these periods.": "只要这些时期，写成表里的样子，如四位数的年份。",
  "Only figures of these kinds; without it all but targets.":
    "只要这些时期类型，如 year、as_of；不写就是目标以外的全部。",
  "Only figures worded so.": "只要这样限定的数，如 exact。",
  "No period that ends before this one begins.": "不要这个时期开始以前的。",
  "No period that begins after this one ends.": "不要这个时期结束以后的。",
  "true: the plan's own base and target of the indicator that has this series.":
    "写 true：一并画出本方案的基期和目标。",
  "Targets that these documents set for the places drawn.":
    "一并画出这些文件给所画地区定的目标，写文件代码。",
  "These indicators, or series that only another document sets a target for.":
    "只要这些指标；也可写别的文件才有目标的序列。",
  "The targets of these documents; without it those of the plan itself.":
    "用这些文件的目标；不写就用本方案的。",
  "One or two of unit, chapter, section; without it unit and chapter.":
    "按什么数：unit（单位）、chapter（章）、section（节）中的一个或两个；不写就是单位和章。",
  "Only duties of these roles.": "只要这些角色，如 lead（牵头）。",
  "Only duties of these chapters.": "只要这些章，写章的序号。",
  "Only duties of these units.": "只要这些单位，写单位代码。",
  "Only duties of units of these kinds.": "只要这些类别的单位，如 government。",
  "Only pairs that share at least so many brackets.": "至少一起被点名这么多次的才要。",
  "Only pairs with one of these units.": "只要有这些单位之一的。",
  "Only pairs of units of these kinds.": "只要这些类别的单位。",
  "Only brackets of these chapters.": "只看这些章里的括号。",
  "Only these chapters.": "只要这些章，写章的序号。",
  "Only these events.": "只要这些事件，写事件代码。",
  "Only events with one of these tags.": "只要带有这些词的事件。",
  "Only events from sources of these grades.": "只要这些来源等级的事件。",
  "No event before this year or month.": "不要这一年或这个月以前的。",
  "No event after this year or month.": "不要这一年或这个月以后的。",
  "indicators (the default) or series: those with a figure of the place.":
    "indicators：指标（通常）；series：有数的序列。",
  "Only these series.": "只要这些序列。",
  "The place; without it the focal one.": "哪个地区；不写就是本地。",
  "The first year; without it the base year of the plan.": "从哪一年起；不写就是方案的起始年。",
  "The last year; without it the newest that has a figure.": "到哪一年止；不写就是最新有数的一年。",
  "Only lines with figures of at least so many years.": "至少有这么多年查到数的才要。",
  "One or two of chapter, kind, due, evidence; without it chapter.":
    "按什么数：chapter（章）、kind（类别）、due（期限）、evidence（有无公开数据）中的一个或两个；不写就是章。",
  "Only promises of these kinds.": "只要这些类别的承诺，如 quantified（有数字的）。",
  "Only promises of these chapters.": "只要这些章的承诺。",
  "One series; needed.": "一个序列的代码；必写。",
  "Only these documents.": "只要这些文件，写文件代码。",
  "Only targets for these periods.": "只要这些时期的目标。"
};
