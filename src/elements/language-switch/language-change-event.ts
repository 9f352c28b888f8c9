/** Sent by a language switch when the content it governs gets another language. A page that speaks several can follow it. */
export class CssrLanguageChangeEvent extends Event {
  static readonly type = 'cssr-language-change';

  /** @param language the one chosen, a BCP 47 tag. */
  constructor(readonly language: string) {
    super(CssrLanguageChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cssr-language-change': CssrLanguageChangeEvent;
  }
}
