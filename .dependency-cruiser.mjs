/** Which way imports may go, for `npm run lint`. Imports of types count: who reads a file has to read what it names. */

/**
 * What each room may import of the others. What is not named here is not allowed, also of a new room: the line it needs here is the moment to
 * think about its place.
 */
export const ROOMS = {
  content: [],
  locale: ['content'],
  version: [],
  views: ['content', 'locale'],
  templates: ['content', 'views'],
  themes: ['content', 'locale', 'views'],
  runtime: ['content', 'locale', 'views', 'templates', 'version'],
  elements: ['content', 'locale', 'views', 'templates', 'runtime'],
  publish: ['content', 'locale', 'views', 'templates', 'elements', 'version'],
  'from-feed': ['content', 'locale', 'views', 'elements', 'runtime'],
  checkup: ['content', 'locale', 'views', 'templates', 'runtime', 'from-feed', 'publish', 'version'],
  desk: ['content', 'locale', 'views', 'publish', 'themes', 'version'],
  cli: ['content', 'locale', 'views', 'runtime', 'from-feed', 'publish', 'themes', 'desk', 'version'],
  define: ['elements'],
  index: ['content', 'locale', 'views', 'runtime', 'elements', 'version'],
  embed: ['locale', 'views', 'runtime', 'elements', 'from-feed', 'define', 'checkup', 'version'],
};

const LIT = '^node_modules/(lit|lit-html|lit-element|@lit/reactive-element)/';
const inside = (rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`;
const names = Object.keys(ROOMS);

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-circle', 'Move what both need to a file of its own, in the room below them.', {}, { circular: true }),
    rule('known-room', 'A room of src/ has a line in ROOMS.', {}, { path: '^src/', pathNot: inside(names) }),
    rule('known-room-from', 'A room of src/ has a line in ROOMS.', { path: '^src/', pathNot: inside(names) }, {}),
    ...names.map((room) =>
      rule(
        `room-${room}`,
        `${room} may import of src/: ${['itself', ...ROOMS[room]].join(', ')}.`,
        { path: inside([room]) },
        { path: '^src/', pathNot: inside([room, ...ROOMS[room]]) },
      ),
    ),
    rule(
      'elements-apart',
      'What two elements need is in views/ or runtime/.',
      { path: '^src/elements/([^/]+)/' },
      { path: '^src/elements/', pathNot: '^src/elements/$1/' },
    ),
    rule(
      'published-without-lit',
      'What is published is made on servers and in Node, without Lit.',
      {
        path: [
          inside(['content', 'locale', 'themes', 'views', 'templates', 'publish', 'checkup', 'cli']),
          '^src/desk/(?!page/)',
          '^src/elements/[^/]+/(definition|view|template)\\.ts$',
        ],
      },
      { path: LIT, reachable: true },
    ),
    rule(
      'published-without-page',
      'What is published knows nothing of a page that runs.',
      { path: [inside(['publish']), '^src/elements/[^/]+/(definition|view|template)\\.ts$'] },
      { path: inside(['runtime']), reachable: true },
    ),
    rule(
      'sources-alone',
      'The library is whole without what is around it.',
      { path: '^src/' },
      { path: '^(?!src/|node_modules/|\\.\\./)[^/]+/' },
    ),
    rule('node-in-command', 'Only the command runs in Node alone.', { path: '^src/(?!cli/)' }, { dependencyTypes: ['core'] }),
    rule(
      'own-dependencies',
      'What an importing page needs is installed with the package; more may be needed only by what is bundled.',
      { path: '^src/(?!cli/|desk/|themes/|embed/lit/)' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule('resolvable', 'What is imported exists.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    // Read where a framework is installed.
    exclude: { path: '^scripts/manifest/frameworks/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
