// The release in words, and what the present state is called until it is one.

/** 1.0.0（2026-11-24）; without a date 1.0.0以后，尚未发布 or, before it is frozen, 1.0.0（尚未发布）. */
export function stateWords(version: string, date: string): string {
  const [named = ""] = version.split(/[-+]/u);
  if (date !== "") return `${version}（${date}）`;
  return version.includes("+") ? `${named}以后，尚未发布` : `${named}（尚未发布）`;
}
