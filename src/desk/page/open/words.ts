import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';

/** The words of the room "Open". */
export const openWords = (locale: Locale) => {
  const { msg } = locale;
  return {
    bring: msg('The report in both languages', { id: 'desk.open.bring' }),
    drop: msg('Drop the files here', { id: 'desk.open.drop' }),
    kinds: msg('Word, Markdown, HTML or plain text; a file for each language. Also a feed, a draft or an edition.', {
      id: 'desk.open.kinds',
    }),
    choose: msg('Choose files', { id: 'desk.open.choose' }),
    folder: msg('Choose a folder', { id: 'desk.open.folder' }),
    paste: msg('Or paste a text', { id: 'desk.open.paste' }),
    text: msg('The text, a paragraph in each line', { id: 'desk.open.text' }),
    take: msg('Take this text', { id: 'desk.open.take' }),
    pasted: (number: string) => msg(str`Pasted text ${number}`, { id: 'desk.open.pasted' }),
    brought: msg('What you have brought', { id: 'desk.open.brought' }),
    languageOf: (name: string) => msg(str`Language of ${name}`, { id: 'desk.open.language-of' }),
    unknownLanguage: msg('Choose', { id: 'desk.open.unknown-language' }),
    paragraphs: (number: number) => {
      const n = locale.number(number);
      return locale.plural(number, {
        zero: msg('no paragraphs', { id: 'desk.open.paragraphs.zero' }),
        one: msg('1 paragraph', { id: 'desk.open.paragraphs.one' }),
        two: msg('2 paragraphs', { id: 'desk.open.paragraphs.two' }),
        few: msg(str`${n} paragraphs`, { id: 'desk.open.paragraphs.few' }),
        many: msg(str`${n} paragraphs`, { id: 'desk.open.paragraphs.many' }),
        other: msg(str`${n} paragraphs`, { id: 'desk.open.paragraphs.other' }),
      });
    },
    remove: msg('Remove', { id: 'desk.open.remove' }),
    same: msg('Two texts have the same language. Choose another one for one of them.', { id: 'desk.open.same' }),
    none: msg('Choose the language of each text.', { id: 'desk.open.none' }),
    original: msg('The original', { id: 'desk.open.original' }),
    into: msg('The feed it goes into', { id: 'desk.open.into' }),
    newFeed: msg('A new one, with the themes, organizations and terms of the Room', { id: 'desk.open.new-feed' }),
    ownFeed: (name: string) => msg(str`This one: ${name}`, { id: 'desk.open.own-feed' }),
    ownHint: msg('To go into a feed of yours, drop it here too.', { id: 'desk.open.own-hint' }),
    begin: msg('Set them side by side', { id: 'desk.open.begin' }),
    beginOne: msg('Begin with this text', { id: 'desk.open.begin-one' }),
    feedFaults: (number: string) =>
      msg(str`Records with faults, which were left out: ${number}. Check the feed with the command before you go on.`, {
        id: 'desk.open.feed-faults',
      }),
    activities: msg('Go on with an activity of it', { id: 'desk.open.activities' }),
    open: msg('Open', { id: 'desk.open.open' }),
    draft: msg('A draft that was saved', { id: 'desk.open.draft' }),
    goOn: msg('Go on with it', { id: 'desk.open.go-on' }),
    edition: msg(
      'This is an edition: pages ready to show, without the records they were made of. There is no way back from it. Open the feed that it was made of; to compare, use “Publish”.',
      { id: 'desk.open.edition' },
    ),
    without: msg('Without files', { id: 'desk.open.without' }),
    example: msg('Start with an example', { id: 'desk.open.example' }),
    exampleNote: msg('The report from Amman, November 2022, in both languages.', { id: 'desk.open.example-note' }),
    empty: msg('Start a new report', { id: 'desk.open.empty' }),
    emptyNote: msg('Write it here, in both languages.', { id: 'desk.open.empty-note' }),
    templates: msg('Word templates', { id: 'desk.open.templates' }),
    templatesNote: msg('With styles for statements, which the desk knows again.', { id: 'desk.open.templates-note' }),
    template: (language: string) => msg(str`Template: ${language}`, { id: 'desk.open.template' }),
    replace: msg('There is work that is not saved. Open something else all the same?', { id: 'desk.open.replace' }),
    read: (number: string) => msg(str`Read: ${number}`, { id: 'desk.open.read' }),
  };
};
