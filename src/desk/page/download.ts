/** Hands a file to the browser to save. @param name of the file. */
export function download(name: string, data: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  // Firefox reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const downloadText = (name: string, text: string, type: string): void => download(name, new Blob([text], { type }));
