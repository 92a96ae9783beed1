// Room for what takes more memory than all else that a build holds.
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";

/**
 * What `make` gives, with all the room there is: what nothing holds goes back to the system before it is made and after.
 * V8 would keep what it once cleaned for as long as the program runs.
 */
export async function withRoom<Made>(make: () => Promise<Made>): Promise<Made> {
  clean();
  try {
    return await make();
  } finally {
    clean();
  }
}

function clean(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as NodeJS.GCFunction;
  setFlagsFromString("--no-expose-gc");
  collect({type: "major", execution: "sync", flavor: "last-resort"});
}
