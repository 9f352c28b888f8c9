import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Tries again until it goes well, for 20 s. */
export async function until(attempt: () => unknown): Promise<void> {
  for (let left = 100; ; left--)
    try {
      await attempt();
      return;
    } catch (error) {
      if (!left) throw error as Error;
      await pause(200);
    }
}
