import { html, nothing } from 'lit';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import { LISTED } from './data.js';
import { directionOf } from '../../src/locale/language.js';
import '../../src/define.js';
import '../../src/from-feed/index.js';
import { cssrFeed } from '../../stories/support/feeds.js';
import { DocsReader } from './reader.js';

/** What is seen of an element in small; one that stands in a sentence has one around it. */
const SENTENCE = { en: 'Work began in Vienna, where the', ar: 'بدأ العمل في فيينا حيث اجتمعت' } as const;

/** Every element as it is, in small: `<docs-gallery>`. */
export class DocsGallery extends DocsReader {
  override render() {
    const { current, words } = this.language;
    return html`<section lang=${current} dir=${directionOf(current)} aria-labelledby="gallery">
      <h2 id="gallery">${words.elements}</h2>
      <ul class="docs-gallery" role="list">
        ${Object.values(LISTED).map((languages) => {
          const { tag, label, summary, page, isInline, example } = languages[current]!;
          const name = unsafeStatic(tag);
          const item = example.attributes['item'] ?? nothing;
          const small = withTag`<${name} .feed=${cssrFeed} .language=${current} item=${item} heading-level="4">${example.content}</${name}>`;
          const sentence = SENTENCE[current as keyof typeof SENTENCE] ?? SENTENCE.en;
          return html`<li>
            <div class="docs-small" inert aria-hidden="true" data-cssr-theme="un-ose">
              <div>${isInline ? html`<p>${sentence} ${small}</p>` : small}</div>
            </div>
            <a href=${page}>${label}</a>
            <p>${summary}</p>
            <code dir="ltr">&lt;${tag}&gt;</code>
          </li>`;
        })}
      </ul>
    </section>`;
  }
}
