// A command that speaks with whoever sits at the keyboard: its exit code, and what it cannot write told in Chinese.
import {dayOf} from "../../src/domain/period.ts";
import {Unwritable} from "./change/table-rows.ts";
import {type Ask, keyboard} from "./prompt.ts";

/** Today, written in full, for the records of what was changed. */
export const today = (): string => dayOf(new Date());

/** Runs it, sets the exit code it gives, and lets go of the keyboard. */
export async function converse(run: (ask: Ask) => Promise<number>): Promise<void> {
  const {ask, close} = keyboard();
  try {
    process.exitCode = await run(ask);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    console.error(`${error.message}\n没有写入任何东西。`);
    process.exitCode = 1;
  } finally {
    close();
  }
}
