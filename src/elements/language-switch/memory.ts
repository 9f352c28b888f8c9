const KEY = 'cssr-language';

// A sandboxed frame, or a reader who forbids it, makes the mere mention of storage throw.
export function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keep(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then the choice holds for this page only.
  }
}
