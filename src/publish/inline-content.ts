import { pinnedPath, viewPath, type ViewFile } from '../views/edition.js';
import { pinnedFile, viewFile } from './edition/choice-files.js';
import { keyOf } from './edition/edition-choices.js';
import type { EditionFile } from './edition/edition-file.js';
import { jsonInHtml } from './json-in-html.js';
import type { SnippetContent } from './snippet-content.js';
import { hasView, viewOf, type ShownElement } from './static-html.js';

const choiceOf = (element: ShownElement, { attributes = {}, feed }: SnippetContent) => ({
  element,
  key: keyOf(element, attributes),
  attributes,
  feed,
  partial: false,
});

/** All that an element shows, as a file of an edition has it; undefined where the feed has nothing for it. */
function contentFile(content: SnippetContent): ViewFile | undefined {
  const { element, attributes, language, feed } = content;
  if (!hasView(element)) return undefined;
  const view = viewOf(element, { ...attributes, language }, language, feed);
  return view && viewFile(choiceOf(element, content), language, view);
}

/** What an element shows, to stand in the page beside it: nothing is asked for then. @returns undefined where the feed has nothing for it. */
export function inlineContent(content: SnippetContent): string | undefined {
  const file = contentFile(content);
  return file && `<script type="application/json" class="cssr-content">${jsonInHtml(file)}</script>`;
}

/** The file that an element asks an edition for. @param pinned whether it only asks what became of its words. */
export function askedFile(content: SnippetContent, pinned: boolean): EditionFile | undefined {
  const { element, language, feed } = content;
  if (!hasView(element)) return undefined;
  const choice = choiceOf(element, content);
  if (pinned) return { path: pinnedPath(element, choice.key, language), text: JSON.stringify(pinnedFile(choice, feed, language)) };
  const file = contentFile(content);
  return file && { path: viewPath(element, choice.key, language), text: JSON.stringify(file) };
}
