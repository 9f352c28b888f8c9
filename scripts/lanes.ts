interface Job {
  readonly name?: string;
  readonly after?: readonly string[];
  readonly run: () => unknown;
}

/** Runs jobs, so many at a time: each once those named in its `after` have ended, in their order where several could. */
export async function inLanes(lanes: number, jobs: readonly Job[]): Promise<void> {
  const waiting = [...jobs];
  const ended = new Set<string>();
  const running = new Set<Promise<void>>();
  while (waiting.length || running.size) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => ended.has(name)));
    if (next >= 0 && running.size < lanes) {
      const [{ name = '', run }] = waiting.splice(next, 1) as [Job];
      const ending = Promise.resolve(run()).then(() => {
        ended.add(name);
        running.delete(ending);
      });
      running.add(ending);
      continue;
    }
    if (!running.size) throw new Error(`Nothing can run: ${waiting.map(({ after = [] }) => after.join(', ')).join('; ')}`);
    await Promise.race(running);
  }
}
