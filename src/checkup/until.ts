const PATIENCE = 5_000;

/** Waits until something holds, though not for ever. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; !holds() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
}
