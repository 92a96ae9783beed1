// The settings of site.yaml that have a form of their own: dates, years, addresses, languages.
import type {Site} from "../../../src/model/site.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {dateFault} from "../read/parse-period.ts";
import type {Locate} from "../read/yaml.ts";
import {isWebAddress} from "./web-address.ts";

/** What is wrong with the settings, each at its place in the file. */
export function siteSettings(site: Site, locate: Locate): Problem[] {
  const found: Problem[] = [];
  const add = (path: string, zh: string, en: string, mendZh: string, mendEn: string): void => {
    found.push({
      ...locate(path.split(".")),
      found: both(`${path}：${zh}`, `${path}: ${en}`),
      expected: "",
      mend: both(mendZh, mendEn)
    });
  };
  const {plan, publisher, contact, security, language, base, address} = site;

  if (plan.approved !== "" && dateFault(plan.approved))
    add(
      "plan.approved",
      `${quoted(plan.approved)} 不是日期。`,
      `${quoted(plan.approved)} is no date.`,
      "写成 YYYY-MM-DD，不知道就留空。",
      "Write YYYY-MM-DD, or leave it empty."
    );
  for (const key of ["period_from", "period_to"] as const)
    if (!/^(19|20|21)\d\d$/.test(String(plan[key])))
      add(
        `plan.${key}`,
        `${quoted(String(plan[key]))} 不是年份。`,
        `${quoted(String(plan[key]))} is no year.`,
        "写四位年份。",
        "Write a year in four digits."
      );
  if (!found.length && plan.period_from > plan.period_to)
    add(
      "plan.period_to",
      "目标年早于基期年。",
      "The target year is before the base year.",
      "核对方案，改正其中一个。",
      "Check the plan and correct one of them."
    );
  if (publisher.url !== "" && !isWebAddress(publisher.url))
    add("publisher.url", ...noAddress(publisher.url), "不知道就留空。", "Leave it empty.");
  if (!isWebAddress(address) || new URL(address).pathname !== "/")
    add(
      "address",
      ...noAddress(address),
      "只写协议和域名，如 https://example.org；路径写在 base。",
      "Write scheme and host alone; a path belongs under base."
    );
  if (base.startsWith("//") || /[\\?#\s:]|\.\./.test(base))
    add(
      "base",
      `${quoted(base)} 会指到别的网站或别的路径。`,
      `${quoted(base)} leads to another site or path.`,
      "写 /，或 /名称/ 这样的路径。",
      "Write / or a path such as /name/."
    );
  if (contact.email !== "" && !isMail(contact.email))
    add(
      "contact.email",
      `${quoted(contact.email)} 不是邮箱。`,
      `${quoted(contact.email)} is no e-mail address.`,
      "写成 名字@域名，没有就留空。",
      "Write name@host, or leave it empty."
    );
  if (contact.phone !== "" && !/^[+\d][\d\s()（）转-]{4,30}$/.test(contact.phone))
    add(
      "contact.phone",
      `${quoted(contact.phone)} 不是电话号码。`,
      `${quoted(contact.phone)} is no telephone number.`,
      "只写数字、空格和 -，没有就留空。",
      "Write digits, blanks and - only, or leave it empty."
    );
  if (security.contact !== "" && !isMail(security.contact) && !isSecure(security.contact))
    add(
      "security.contact",
      `${quoted(security.contact)} 不是邮箱，也不是 https:// 开头的网址。`,
      `${quoted(security.contact)} is neither an e-mail address nor one that begins with https://.`,
      "写邮箱或网页地址，没有就留空。",
      "Write one of the two, or leave it empty."
    );
  if (security.until === "" ? security.contact !== "" : dateFault(security.until))
    add(
      "security.until",
      `${quoted(security.until)} 不是日期。`,
      `${quoted(security.until)} is no date.`,
      "写成 YYYY-MM-DD：这个联系方式用到哪一天，一年以内。",
      "Write YYYY-MM-DD: the last day this contact holds, within a year."
    );
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    add(
      "language",
      `${quoted(language)} 不是语言代码。`,
      `${quoted(language)} is no language tag.`,
      "中文写 zh-CN。",
      "Write a tag such as zh-CN."
    );
  return found;
}

function isMail(text: string): boolean {
  return /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[A-Za-z]{2,}$/.test(text);
}

function isSecure(address: string): boolean {
  return isWebAddress(address) && address.startsWith("https:");
}

function noAddress(address: string): [string, string] {
  return [
    `${quoted(address)} 不能用作这里的网址。`,
    `${quoted(address)} cannot be the address here.`
  ];
}
