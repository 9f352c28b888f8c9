import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { eventsIn } from '../stories/support/manifest.js';
import { manifest } from './manifest.js';

/** What an event says beside what every event has. */
const said = (event: Event): object =>
  Object.fromEntries(
    (Object.entries(event) as [string, unknown][]).filter(
      ([name]) => name !== 'isTrusted' && name !== 'detail' && !(name in Event.prototype),
    ),
  );

const NAMES = new Set(manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(eventsIn)).map(({ name }) => name));
const log = (event: Event): void => {
  action(event.type)({ from: (event.target as Element).localName, ...said(event) });
};
const heard = new WeakSet<Element>();

/** Shows the events of elements in the panel of actions. Listens before there is an element: an effect would come after the first event. */
export const logEvents: Decorator = (story, { canvasElement }) => {
  if (!heard.has(canvasElement)) for (const name of NAMES) canvasElement.addEventListener(name, log);
  heard.add(canvasElement);
  return story();
};
