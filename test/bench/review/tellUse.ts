/** Loaded before a program that is measured: says at its end what processor time and memory it took at most. */
process.on("exit", () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(`${(userCPUTime / 1e6).toFixed(1)} s of processor time, ${Math.round(maxRSS / 1000)} MB\n`);
});
