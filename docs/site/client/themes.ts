/** The choice of a theme on the home page. */
export function chooseThemes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.themes')) {
    const stage = document.getElementById(form.dataset['for'] ?? '');
    if (!stage) continue;
    form.addEventListener('change', () => {
      const choice = new FormData(form);
      stage.dataset['cssrTheme'] = choice.get('theme') as string;
      stage.dataset['scheme'] = choice.get('scheme') as string;
      // What is taken along is what is seen.
      for (const link of stage.querySelectorAll<HTMLAnchorElement>('.embed-this')) {
        const chosen = new URLSearchParams(link.hash.slice(1));
        chosen.set('theme', choice.get('theme') as string);
        link.hash = String(chosen);
      }
    });
  }
}
