// Questions asked one by one, each answer checked as it comes; what was given as a flag is not asked.
import type {Ask} from "../prompt.ts";

/** What was answered, by the name of the question; left out where the answer is empty. */
export type Answers<N extends string = string> = Partial<Record<N, string>>;

/** An answer as it is kept, or why it cannot be. */
export type Check = (text: string) => {value: string} | {why: string};

/** A conversation that is under way. */
export interface Interview<N extends string = string> {
  answers: Answers<N>;
  /** What is still to be said, a line each, with the flag that would say it. */
  missing: string[];
  /** Asks one question; `extra` stands behind its words, `fallback` is taken where nothing is answered. */
  get: (name: N, check: Check, extra?: string, fallback?: string) => Promise<void>;
}

/** How often a wrong answer may be mended. */
const patience = 5;

/** Begins a conversation; `words` says how each question is put. */
export function interview<N extends string>(
  words: Readonly<Record<N, string>>,
  given: Answers<N>,
  ask: Ask
): Interview<N> {
  const answers: Answers<N> = {};
  const missing: string[] = [];
  const get: Interview<N>["get"] = async (name, check, extra = "", fallback = undefined) => {
    const question = `${words[name]}${extra}：`;
    let text: string | null = given[name] ?? (await ask(question)) ?? fallback ?? null;
    for (let tries = 0; text !== null; tries++) {
      const checked = check(text === "" && fallback !== undefined ? fallback : text);
      if ("value" in checked) {
        if (checked.value !== "") answers[name] = checked.value;
        return;
      }
      text = tries < patience ? await ask(`${checked.why}\n${question}`) : null;
      if (text === null) {
        missing.push(`--${name}  ${checked.why}`);
        return;
      }
    }
    missing.push(`--${name}  ${words[name]}`);
  };
  return {answers, missing, get};
}
