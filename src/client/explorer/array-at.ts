// `at` of an array, which Plot and the drawings call and Chromium 87 does not have. Whatever draws imports this first.
if (!("at" in Array.prototype))
  Object.defineProperty(Array.prototype, "at", {
    configurable: true,
    writable: true,
    value(this: unknown[], index: number) {
      return this[index < 0 ? this.length + index : index];
    }
  });
