// The modules of a page, fetched once it has been painted: until then they would compete with its text and style.

/**
 * Starts modules in their order, their addresses parted by blanks. When all have run, or failed, `data-scripts` of the
 * root says `ready`.
 */
export function startModules(addresses: string): void {
  const start = () => {
    const modules = addresses.split(" ").filter(Boolean).map(module);
    void Promise.all(modules).then(() => {
      document.documentElement.dataset["scripts"] = "ready";
    });
  };
  document.addEventListener("DOMContentLoaded", () => {
    // A hidden page paints nothing, and not every browser tells when it has painted.
    if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes("paint")) start();
    else new PerformanceObserver(once(start)).observe({type: "paint", buffered: true});
  });
}

/** Calls back at the first sight, and listens no more. */
function once(act: () => void): PerformanceObserverCallback {
  return (_, observer) => {
    observer.disconnect();
    act();
  };
}

/** Puts one module into the page; is kept when it has run or failed. */
function module(address: string): Promise<unknown> {
  const script = document.createElement("script");
  script.type = "module";
  script.async = false;
  script.src = address;
  const ended = new Promise((done) => {
    script.addEventListener("load", done);
    script.addEventListener("error", done);
  });
  document.head.append(script);
  return ended;
}
