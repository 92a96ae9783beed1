// Words for press officers: how to take a figure along, step by step.

/** A way to put a figure somewhere, as steps. */
interface Way {
  id: string;
  title: string;
  lead: string;
  steps: readonly string[];
  note: string;
}

/** The words of `/press/`. */
export const press = {
  title: "媒体与转载",
  description: "怎样把本站的图放进政府网站、WordPress、Drupal和公众号，怎样引用，怎样核验。",
  lead: "本站的图，可以下载成图片，可以整个放进您的网页，也可以只抄一句话。点开您用的平台，照着做；能不能用，见“使用许可”。",
  short: "先看这三句",
  steps: "一步一步怎么做",
  shortly: [
    "不确定平台支持什么，就用图片：任何平台都能用，图上已有来源、日期和二维码。",
    "要让图随数据更新，用框架代码；要让图不再变动，下载图片再上传，或用图页面上带版本号的框架。",
    "引用数字时照抄限定词（超、约、以上）和日期，不要把下限写成等于。"
  ],
  ways: [
    {
      id: "cms",
      title: "政府网站内容管理系统",
      lead: "编辑器常会删去脚本，有的也删去框架。先试框架，不行就用图片。",
      steps: [
        "打开图的页面，在“放进别的网页”里找到“框架”，按“复制代码”。",
        "在稿件编辑器里切换到“源代码”或“HTML”方式，把代码粘贴到要放图的段落之间。",
        "切回可视方式，保存，预览。看到图、来源和“说明与数据”的链接，就成功了。",
        "如果预览里是空白，说明系统删去了框架：改用“图片”代码，同样粘贴到源代码里。",
        "如果图片也不显示，说明系统只认本站素材库：下载图片包里的图，上传到素材库，插入正文，再把署名行写在图下。",
        "发布后用手机再看一次。"
      ],
      note: "框架需要系统允许引用外站网页，即内容安全策略的frame-src或“可信域名”里有本站域名。由系统管理员添加，编辑自己改不了。"
    },
    {
      id: "wordpress",
      title: "WordPress",
      lead: "可以粘贴地址，也可以粘贴代码。",
      steps: [
        "最简单：新建一个段落，把图的页面地址单独粘贴成一行。WordPress会读取oEmbed说明，变成框架。",
        "没有变成框架时：加一个“自定义HTML”区块，粘贴“框架”代码。",
        "账号没有发布HTML的权限时，框架会被删去：加一个“图片”区块，上传图片包里的图，把署名行写进图注，把图的页面地址写进链接。",
        "图片区块的“替代文本”，照抄图页面上“图中内容”的文字。"
      ],
      note: "粘贴地址的方式由WordPress自己加沙箱，图照常显示，但高度由它限定在200至1000像素之间。"
    },
    {
      id: "drupal",
      title: "Drupal",
      lead: "Drupal自带的oEmbed只认名单里的网站，名单里没有本站。",
      steps: [
        "用有“完整HTML”格式权限的账号编辑，切换到源代码，粘贴“框架”代码。",
        "文本格式里如果开着“限制允许的HTML标签”，请管理员加上iframe，以及src、title、width、height、loading、sandbox、style这些属性。",
        "不能改格式时，在媒体库上传图片包里的图，填写替代文本，把署名行写进说明。",
        "想用粘贴地址的方式，请管理员安装oEmbed Providers模块，把本站加进去。"
      ],
      note: ""
    },
    {
      id: "wechat",
      title: "微信公众号",
      lead: "公众号正文不接受框架和脚本，外站图片会被过滤，所以只能上传图片。",
      steps: [
        "打开图的页面，在“图片包”里下载“公众号正文图”，宽1080像素，不超过1 MB。",
        "在公众号后台上传到素材库，插入正文。不要让编辑器再压缩或裁剪。",
        "封面用“公众号封面（两种裁切）”：1283×383像素，左边900×383是头条封面，右边383×383是次条封面。",
        "在图下写署名行。图上已有二维码，读者长按可以打开图的页面。",
        "把图的页面地址填进“原文链接”，读者可以从“阅读原文”进入。"
      ],
      note: "正文少于2万字、小于1 MB，图片只收JPG和PNG、每张1 MB以下，这是平台的规定。"
    }
  ] as readonly Way[],
  sample: "实例",
  sampleLead: "先是图片，再是框架：放进别的网站就是这样。",
  frame: "同一幅图的框架",
  sampleFrame: (title: string) => `框架实例：${title}`,
  samplePicture: (title: string) => `图片实例：${title}`,
  switches: "框架地址的参数",
  switchLead: "写在框架地址末尾，用问号开头，几个参数用&相连，例如 ?theme=dark&table=1。",
  switchHead: {name: "参数", text: "作用"},
  placed: ["place=编号", "突出一个地区或单位；可用的编号写在图的页面上"] as const,
  switchNote: "写错的参数不起作用，也不会让图出错。没有脚本时参数不起作用，图照常显示。",
  oembed: "oEmbed",
  oembedLead: "每幅图都有oEmbed说明，地址是本站地址加 oembed/图的编号.json，图的页面里有发现链接。",
  oembedLimits: [
    "本站是静态网站，说明是写好的文件：请求里的maxwidth和maxheight不起作用，框架自己适应宽度。",
    "只有JSON，没有XML。",
    "WordPress能发现它；Drupal要加模块；政府网站系统是否支持，请问系统管理员；公众号不支持。"
  ],
  pictures: "图片尺寸",
  picturesLead: "每幅图按用途重新排版，不是裁剪。图上都有标题、来源、日期和二维码。",
  pictureHead: {name: "用途", file: "文件", size: "像素"},
  free: "高随内容",
  facts: "可引用的要点",
  factsLead: "数字由构建时从数据填入，点数字可到它的出处。各幅图自己的句子，在图的页面上。",
  cite: "引用规则",
  rules: [
    "写明出处：本站名称、图题、数据来源和日期。图页面的署名行可以直接复制。",
    "照抄限定词：超、约、预计、以上、以内。下限不是等于，约数不是准数。",
    "来源不一的地方，两个数都写，或写明用的是哪一个来源。",
    "“没有查到”的意思是没有查到公布值，不是零，也不是没有完成。",
    "日期为推断的，写明“日期为推断”。",
    "不要改动图上的数字、标题和来源。要做新图，请下载数据。"
  ],
  /** One more rule, where the site says what came of the targets. */
  assessed: "本站对目标的评价是按公开方法测算的，不是考核结论；引用时请写明。",
  citing:
    "论文和报告的引用格式（GB/T 7714-2025、APA、BibTeX、RIS、CSL-JSON）在每幅图和每张数据表的页面上，访问日期在复制时填入。",
  verify: "核验引文",
  verifying:
    "每幅图和每句可引用的文字都有核验码。读者看到引文，可以用核验码查对原文、版本和日期。转载时把核验码写在文字后面，例如“（核验码 ABCD-2345）”。",
  verifyLink: "核验一个代码",
  licence: "使用许可",
  licensed: (data: string, text: string) =>
    `数据：${data === "" ? "尚未设定" : data}。文字：${text === "" ? "尚未设定" : text}。`,
  contact: "联系",
  contacts: {email: "邮箱：", phone: "电话："},
  noContact: "联系方式尚未设定。",
  reports: "公开报道",
  all: "全部图表",
  kit: "下载全部图表的矢量图、CSV数据、嵌入代码和文字（一个 ZIP；PNG图片和Excel表在各图的整包里）",
  each: "一幅一幅地取",
  figures: (count: string) => `${count}幅`,
  sentences: (count: number) => `${String(count)}句`,
  allLead: "每行是一幅图：页面、公众号正文图、框架、整包下载。",
  head: {figure: "图", picture: "图片", frame: "框架", zip: "整包"},
  open: {picture: "PNG", frame: "打开", zip: "ZIP"},
  of: (what: string, title: string) => `${what}：${title}`
};
