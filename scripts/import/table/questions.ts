// What a table cannot say of itself: asked one by one at a terminal, or named all at once where nobody can answer.

/** One question. */
export interface Question {
  /** The flag that answers it, without dashes. */
  flag: string;
  /** The question as it is asked. */
  ask: string;
  /** What may be answered, shown with the question; empty where it is free. */
  choices: readonly string[];
  /** Why an answer cannot be, as a sentence; null where it can. */
  refuse: (answer: string) => string | null;
}

/** Asks a person; null where nobody sits there. Resolves to null where the person has left. */
export type Ask = ((question: string) => Promise<string | null>) | null;

/** The answer given by a flag, else by the person; or the complaints about all that is missing or wrong. */
export async function answered(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  ask: Ask
): Promise<{answers: Record<string, string>} | {complaints: string[]}> {
  const answers: Record<string, string> = {};
  const complaints: string[] = [];
  for (const question of questions) {
    const {flag} = question;
    const given = flags[flag];
    const wrong = given === undefined ? null : question.refuse(given);
    if (given !== undefined && wrong === null) answers[flag] = given;
    else if (ask === null)
      complaints.push(`--${flag}  ${wrong ?? question.ask}${listed(question.choices)}`);
    else {
      const answer = await asked(question, ask, wrong);
      if (answer === null) return {complaints: ["没有答完，什么也没有写入。"]};
      answers[flag] = answer;
    }
  }
  return complaints.length ? {complaints} : {answers};
}

async function asked(
  question: Question,
  ask: NonNullable<Ask>,
  wrong: string | null
): Promise<string | null> {
  let complaint = wrong === null ? "" : `${wrong}\n`;
  for (;;) {
    const typed = (await ask(`${complaint}${question.ask}${listed(question.choices)}：`))?.trim();
    if (typed === undefined || typed === "") return null;
    // A number picks from the list.
    const picked = /^\d{1,3}$/.test(typed) ? question.choices[Number(typed) - 1] : undefined;
    const answer = picked ?? typed;
    const refused = question.refuse(answer);
    if (refused === null) return answer;
    complaint = `${refused}\n`;
  }
}

const listed = (choices: readonly string[]): string =>
  choices.length
    ? `（${choices.map((choice, index) => `${index + 1} ${choice}`).join("，")}）`
    : "";
