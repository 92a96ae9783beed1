import {setImmediate} from "node:timers/promises";

import {expect, test} from "vitest";

import {withRoom} from "./with-room.ts";

/** Something that nothing holds, once its task has ended: until then a new reference holds what it names. */
async function loose(): Promise<WeakRef<object>> {
  const ref = new WeakRef({});
  await setImmediate();
  return ref;
}

test("withRoom cleans before and after, and gives what was made", async () => {
  const before = await loose();
  const after = await withRoom(async () => {
    expect(before.deref()).toBeUndefined();
    return loose();
  });
  expect(after.deref()).toBeUndefined();
});

test("withRoom cleans also after a failure", async () => {
  let left: WeakRef<object> | undefined;
  const failing = withRoom(async () => {
    left = await loose();
    throw new Error("no room");
  });
  await expect(failing).rejects.toThrow("no room");
  expect(left?.deref()).toBeUndefined();
});
