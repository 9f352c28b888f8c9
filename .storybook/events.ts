import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { useEffect } from 'storybook/preview-api';
import { declarationIn, eventsIn } from '../stories/support/manifest.js';
import { manifest } from './manifest.js';

/** What an event says beside what every event has. */
const said = (event: Event): object =>
  Object.fromEntries(
    (Object.entries(event) as [string, unknown][]).filter(
      ([name]) => name !== 'isTrusted' && name !== 'detail' && !(name in Event.prototype),
    ),
  );

/** Shows the events of the element in the panel of actions. */
export const logEvents: Decorator = (story, { component, canvasElement }) => {
  useEffect(() => {
    const declaration = component && declarationIn(manifest, String(component));
    const names: readonly string[] = declaration ? eventsIn(declaration).map(({ name }) => name) : [];
    const log = (event: Event): void => {
      action(event.type)({ from: (event.target as Element).localName, ...said(event) });
    };
    for (const name of names) canvasElement.addEventListener(name, log);
    return () => {
      for (const name of names) canvasElement.removeEventListener(name, log);
    };
  }, [component, canvasElement]);
  return story();
};
