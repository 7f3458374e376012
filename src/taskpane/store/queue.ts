/** Work for the workbook, one piece after the other, so that each starts from what the one before has left. */
export interface Queue {
  readonly add: (job: () => Promise<void>) => void;
  /** Resolves when everything added so far is done. */
  readonly idle: () => Promise<void>;
}

/** `onBug` hears of a job that threw; the jobs after it still run. */
export function createQueue(onBug: (reason: unknown) => void): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    add: (job) => {
      last = last.then(job).catch(onBug);
    },
    idle: () => last,
  };
}
