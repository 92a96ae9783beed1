// Words of embeds and of the codes that put a figure into another page.

/** The words of embeds. */
export const embed = {
  /** The link at the foot of an embed. */
  back: (name: string) => `本图的说明与数据 · ${name}`,
  /** A pinned embed says what it is; where the newest is, in words only. */
  pinned: (version: string, date: string) =>
    `数据版本${version}（${date}），内容不再变动。最新的图在本图页面。`,
  title: "放进别的网页",
  lead: "四种代码，任选一种。代码里已写明标题与来源。",
  kinds: {
    picture: {
      name: "图片",
      text: "图片与链接，附替代文字。任何网页都能用，随本站更新；要固定不变，请下载后上传。"
    },
    frame: {
      name: "框架",
      text: "可以触摸、查表，随数据更新。高度按宽度算好，不用脚本。"
    },
    script: {
      name: "框架与脚本",
      text: "同上；展开数据表时框架随之变高。脚本不到1 KB，由校验值固定，不设Cookie。"
    },
    element: {
      name: "自定义标签",
      text: "同上，框架由脚本放入；脚本未运行时是一个链接。"
    }
  },
  code: (name: string) => `${name}：代码`,
  copy: "复制代码",
  /** The title of a frame and the text of a picture. */
  named: (title: string) => `图：${title}`,
  cited: (title: string, sources: string) =>
    sources === "" ? `图：${title}` : `图：${title}（来源：${sources}）`,
  caption: (sources: string) => (sources === "" ? "" : `。来源：${sources}`),
  switches: "地址参数",
  switchLead:
    "加在框架地址末尾，如 ?theme=dark&table=1；自定义标签写在switches属性里。需要脚本；写错的参数不起作用。",
  asked: [
    ["title=0", "不显示标题"],
    ["table=1", "展开数据表"],
    ["table=0", "不附数据表"],
    ["theme=light", "浅色"],
    ["theme=dark", "深色"],
    ["theme=auto", "随读者的设备，默认"]
  ] as readonly (readonly [string, string])[],
  place: "突出一个对象",
  oembed: "oEmbed 地址",
  oembedLimits:
    "这个地址是静态文件：只有JSON，没有XML；maxwidth与maxheight不起作用，框架宽度自行适应。"
};
