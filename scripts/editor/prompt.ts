// Questions to whoever sits at the keyboard.
import {createInterface} from "node:readline/promises";

/** Asks one question; null where nobody can answer or the input has ended. */
export type Ask = (question: string) => Promise<string | null>;

/** The keyboard; `close` lets the program end. Where there is none, every answer is null. */
export function keyboard(): {ask: Ask; close: () => void} {
  if (!process.stdin.isTTY) return {ask: () => Promise.resolve(null), close: () => undefined};
  const line = createInterface({input: process.stdin, output: process.stdout});
  return {
    ask: async (question) => {
      try {
        return (await line.question(question)).trim();
      } catch {
        return null;
      }
    },
    close: () => line.close()
  };
}

/** Whether a text is a yes. */
export const isYes = (text: string): boolean => /^(y|yes|是|好|对|1)$/i.test(text);

/** Whether the answer is yes; no where nobody answers. */
export async function agreed(ask: Ask, question: string): Promise<boolean> {
  return isYes((await ask(`${question}（是/否）`)) ?? "");
}
