import type { Found } from '../runtime/feed/loader.js';
import { ways } from '../runtime/content-source.js';
import { EditionSource } from '../runtime/edition/edition-source.js';
import { readView } from '../runtime/edition/read-view.js';

/** An edition, or views within the page: these too in the digits that the address asks for, whatever those of their language are. */
class FrameSource extends EditionSource {
  protected override find(): Found {
    const found = super.find();
    return 'content' in found && this.read !== readView ? { content: this.read(JSON.stringify(found.content), '') } : found;
  }
}

ways.push({ isFor: () => true, make: (host) => new FrameSource(host) });
