// Words of the two pages on the use of the site: who can use it and how, and what it keeps of a reader.

/** A part of such a page: its heading and its paragraphs. */
export interface UsePart {
  title: string;
  text: readonly string[];
}

/** What the page for all readers says; the names of button, link and page are those that stand there. */
export const accessibility = {
  title: "无障碍",
  lead: "看不清、听不见、用不了鼠标的人，也应当读到同样的内容。",
  parts: (names: {size: string; skip: string; explore: string | null}): UsePart[] => [
    {
      title: "怎样用",
      text: [
        `字小：按每页最下面的“${names.size}”，或者用浏览器放大。`,
        `用键盘：按Tab键一处一处往下走，按回车打开。每页第一处是“${names.skip}”，可以越过上面的菜单。`,
        "用读屏软件：图旁边有文字说明，图的数都列在表里。"
      ]
    },
    {
      title: "怎样检查",
      text: [
        "我们用自动工具，照《网页内容无障碍指南》（WCAG）2.2版AA级检查各类网页，包括深色和放大的时候。",
        "自动工具查不出所有问题，所以我们不说处处都没有障碍。"
      ]
    },
    ...(names.explore === null
      ? []
      : [
          {
            title: "已知的不足",
            text: [`“${names.explore}”一页要开着脚本才能用。不开脚本，可以下载数据，用表格软件看。`]
          }
        ])
  ],
  trouble: "遇到困难",
  tell: "哪里读不了、用不了，请告诉我们。",
  reach: "怎样告诉我们"
};

/** What the page on privacy says. */
export const privacy = {
  title: "隐私",
  lead: "看这个网站不用登录，也不用留下姓名、电话。",
  parts: (size: string): UsePart[] => [
    {
      title: "网页不做什么",
      text: [
        "网页里没有广告，没有统计访问的程序，不放Cookie，打开时也不向别的网站要任何东西。点了通往别处的链接，那个网站会知道您是从这里去的。"
      ]
    },
    {
      title: "您的手机或电脑上存什么",
      text: [`按了“${size}”，浏览器会记住，只存在您的手机或电脑上。再按一次就删掉。`]
    },
    {
      title: "您查的词",
      text: [
        "查找和核验都在您的浏览器里做。查的词会写进网页地址：把地址发给别人，词也跟着发出去；服务器的访问记录里也可能有这个地址。"
      ]
    },
    {
      title: "服务器记什么",
      text: [
        "存放网页的服务器一般会记下谁在什么时候看了哪一页，“谁”是一串网络地址。记多久、给谁看，由办这个网站的单位决定。"
      ]
    },
    {
      title: "放在别处的图",
      text: ["别的网站放了我们的图，也是这样。那个网站自己记什么，要看它的说明。"]
    }
  ],
  made: "用了谁的程序",
  madeLead: "网页里有一些程序是别人写的，公开给大家用。它们的名称、版本和许可都列在这里。",
  licences: "许可全文",
  bill: "软件清单（CycloneDX，给程序读）",
  trouble: "还有要问的",
  tell: "可以问我们。",
  reach: "怎样找到我们"
};
