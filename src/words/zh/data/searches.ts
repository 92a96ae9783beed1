// Words of the searches: where we looked, what could not be opened, how to send what we did not find.

/** Words of the searches. */
export const searches = {
  title: "查过哪里",
  lead: "每查一次都记下来：找什么、在哪里、用什么词、结果如何、什么打不开。",
  count: (count: number) => `查过${String(count)}次`,
  headers: {
    searched_on: "日期",
    looked_for: "找什么",
    where: "在哪里查",
    words: "用什么词",
    found: "结果",
    out_of_reach: "没有能打开"
  },
  /** Of one thing that was not found; `closed` says what could not be opened, or is null. */
  nothing: (day: string, where: string, closed: string | null) =>
    `到${day}，在${where}查过，没有查到。${closed === null ? "" : `${closed}。`}`,
  /** The same in a table's cell. */
  short: (day: string) => `到${day}没有查到`,
  more: "查了哪里、怎样告诉我们",
  caution: "没有查到，不等于没有做到。",
  send: "如果您知道，请把三样告诉我们：数字或做成的事，它说的是哪一年哪一月，出处（网页网址，或文件名和日期）。发现写错的，也请照此告诉我们。",
  to: (contacts: readonly string[]) => `请发到：${contacts.join("、")}。`,
  noContact: "本站还没有设置收信的邮箱和电话，设置以后写在这里。",
  /** The line of a source that was read in a copy. */
  copy: (copy: string) => `读的是${copy}；网址供核对`,
  repost: "读的是转载"
};
