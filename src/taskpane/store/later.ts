/** Runs only the last of several calls that follow each other closely. */
export interface Later {
  readonly call: (task: () => void) => void;
  readonly stop: () => void;
}

/** `delay` in milliseconds after the last call. */
export function later(delay: number): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    call: (task) => {
      stop();
      timer = setTimeout(task, delay);
    },
    stop,
  };
}

/** Resolves after `delay` milliseconds. */
export const pause = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));
