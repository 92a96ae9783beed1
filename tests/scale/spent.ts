/** Seconds of the processor that this program has taken, all its threads together. */
export function spent(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}
