import { isBefore } from '../../content/dates.js';
import { trial } from '../../runtime/edition/shape.js';
import type { ElementWithContent } from '../../templates/html.js';
import type { AnyView } from '../../views/edition.js';
import { attribute } from '../dom.js';
import { unknownContent } from '../fetch-content.js';
import type { Finding } from '../finding.js';
import { isElement } from '../page.js';
import { hasFailed, type AnyFile, type ViewReport } from './edition.js';
import { nothingFor } from './missing.js';
import { checkStaticHtml, editionOf, older, pinnedChanged, staticHtmlOf } from './static-html.js';

/** What stands between the tags of elements, beside the views that they show. */
export function checkViews(reports: readonly ViewReport[]): Finding[] {
  return reports.flatMap((report) => {
    const { asker, file, from } = report;
    const { element } = asker;
    if (!file || !isElement(element)) return [];
    const partial: Finding[] = file.partial ? [{ id: 'edition-partial', where: [element], values: { src: from } }] : [];
    return [...partial, ...(asker.isPinned ? checkPinned(report, file) : checkShown(report, file))];
  });
}

function checkPinned({ asker: { element }, newer }: ViewReport, { pinned }: AnyFile): Finding[] {
  if (!pinned || pinned.hash === attribute(element, 'pinned')) return [];
  return [pinnedChanged(element, pinned.hash, newer?.view ? htmlOf(element, newer.view) : '')];
}

function checkShown({ asker, from, index }: ViewReport, file: AnyFile): Finding[] {
  const { element, definition, key } = asker;
  const { view, edition } = file;
  const made = editionOf(element);
  if (made && edition && isBefore(edition, made)) return [older(element, from, edition)];
  const { choices = {} } = index?.elements[definition.name] ?? {};
  if (!view || attribute(element, 'state') === 'empty') {
    const [attributeName, ...words] = key.split('_')[0]!.split('.');
    const empty = nothingFor(element.localName, [attributeName!, ...words], Object.keys(choices));
    return [{ ...empty, where: [element] }];
  }
  const wrong = hasFailed(element) && faultOf(element, view);
  if (wrong) return [{ ...unknownContent(from, wrong), where: [element] }];
  const found = checkStaticHtml(element, { from, html: htmlOf(element, view), hash: choices[key]?.hash, edition });
  return hasFailed(element) && found[0]?.id !== 'content-older' ? [{ id: 'content-passing', where: [element] }] : found;
}

const htmlOf = (element: Element, view: AnyView): string =>
  staticHtmlOf(element, (own, tag) => ({ view, made: own.markupOf(tag, view as never) }));

/** Why an element does not show a view: it has something else than words, or leads where no link may. */
function faultOf(element: Element, view: AnyView): unknown {
  try {
    (element as Partial<ElementWithContent>).markupOf?.(trial, view as never);
    return undefined;
  } catch (error) {
    return error;
  }
}
