/** Takes the place of `lit-element/lit-element.js`: what of `LitElement` the elements use. See `css-tag.ts`. */
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { noChange, render } from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

/** An element that renders a template into its shadow root. No directive is told that it comes and goes, since no such directive is used. */
export class LitElement extends ReactiveElement {
  // As in Lit: what has no properties of its own needs no accessors.
  protected static override finalized: true | undefined = true;

  protected override update(changed: PropertyValues): void {
    const template = this.render();
    super.update(changed);
    render(template, this.renderRoot, { host: this });
  }

  protected render(): unknown {
    return noChange;
  }
}
