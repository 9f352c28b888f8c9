/** Tells on a terminal how far long work has come; says nothing where the output goes into a file. */
export interface Progress {
  /** @param done how much of it is done, such as the number of files. */
  readonly at: (done: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Milliseconds between two lines, and before the first. */
const EACH = 200;

/** @param what is being done: "writing files". */
export function progressOf(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let next = Date.now() + EACH;
  let isShown = false;
  return {
    at: (done) => {
      if (!stream.isTTY || Date.now() < next) return;
      next = Date.now() + EACH;
      isShown = true;
      stream.write(`\r${what}: ${done} …`);
    },
    end: () => {
      if (isShown) stream.write('\r\x1b[K');
    },
  };
}

/** The same things one after the other, while it is told how many there were. */
export function* counted<T>(things: Iterable<T>, what: string): Generator<T> {
  const progress = progressOf(what);
  let done = 0;
  try {
    for (const thing of things) {
      yield thing;
      progress.at(++done);
    }
  } finally {
    progress.end();
  }
}
