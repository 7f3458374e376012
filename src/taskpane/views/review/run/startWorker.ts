/** The thread of the review, from a file beside the page. */
export const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "thread" */ new URL("./worker.ts", import.meta.url));
