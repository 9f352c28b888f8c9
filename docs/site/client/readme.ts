/**
 * On the page in the folder for web servers: whether each file of the folder has arrived, also those that no page would miss at once, such as
 * the check-up; and the lines to paste, with the address at which the folder is.
 */
const folder = new URL('.', location.href);
const files = JSON.parse(document.getElementById('files')!.textContent) as readonly string[];

/** Whether the server gives a file. Some answer with a page, whatever is asked for. */
async function isThere(file: string): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(new URL(file, folder), { method: 'HEAD', cache: 'no-store' });
    return ok && (file.endsWith('.html') || !headers.get('content-type')?.startsWith('text/html'));
  } catch {
    return false;
  }
}

async function lookForAll(): Promise<void> {
  const found = await Promise.all(files.map(isThere));
  const missing = files.filter((_, index) => !found[index]);
  for (const said of document.querySelectorAll<HTMLElement>('.arrived')) {
    said.classList.toggle('missing', !!missing.length);
    said.textContent = missing.length ? `${said.dataset['missing']!} ` : said.dataset['all']!;
    for (const [index, file] of missing.entries()) {
      const code = Object.assign(document.createElement('code'), { textContent: file, dir: 'ltr' });
      said.append(...(index ? [said.dataset['comma']!] : []), code);
    }
  }
}

// On a disk there is no server that could be asked, and no address to write.
if (folder.protocol !== 'file:') {
  for (const code of document.querySelectorAll('pre code'))
    code.textContent = code.textContent.replaceAll('="/cssr/', `="${folder.pathname}`);
  void lookForAll();
}
