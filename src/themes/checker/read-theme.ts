import { generate, parse, type AtrulePlain, type CssNodePlain, toPlainObject } from 'css-tree';

/** Under which conditions a browser takes a declaration into account; absent: under all. */
export interface Conditions {
  readonly scheme?: 'light' | 'dark';
  /** Only in browsers that know `light-dark()`. */
  readonly modern?: true;
  /** Only where the reader asks for more contrast. */
  readonly moreContrast?: true;
}

export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
  readonly line: number;
  readonly conditions: Conditions;
  /** The themes it belongs to, by `data-cssr-theme`; none: it holds for all of the file. */
  readonly themes: readonly string[];
}

export interface ThemeFile {
  readonly declarations: readonly Declaration[];
  /** What the parser could not read, with its line. */
  readonly errors: readonly string[];
}

/** All custom properties that a style sheet sets, and the property `color-scheme`, in the order of the file. */
export function readTheme(css: string): ThemeFile {
  const errors: string[] = [];
  const sheet = parse(css, {
    positions: true,
    onParseError: ({ message, line }: { message: string; line?: number }) => errors.push(`line ${line ?? '?'}: ${message}`),
  });
  const declarations: Declaration[] = [];
  try {
    visit((toPlainObject(sheet) as { children: CssNodePlain[] }).children, {}, []);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    errors.push('its blocks are nested too deeply to be read');
  }
  return { declarations, errors };

  function visit(nodes: readonly CssNodePlain[], conditions: Conditions, themes: readonly string[]): void {
    for (const node of nodes)
      if (node.type === 'Rule') visit(node.block.children, conditions, themesOf(generate(node.prelude as never)) ?? themes);
      else if (node.type === 'Atrule' && node.block) {
        const inner = within(node, conditions);
        if (inner) visit(node.block.children, inner, themes);
      } else if (node.type === 'Declaration' && (node.property.startsWith('--') || node.property === 'color-scheme'))
        declarations.push({
          name: node.property,
          value: generate(node.value as never).trim(),
          important: !!node.important,
          line: node.loc?.start.line ?? 0,
          conditions,
          themes,
        });
  }
}

/** The names in `[data-cssr-theme='…']`; those within `:not(…)` are not meant. */
function themesOf(selector: string): string[] | undefined {
  const names = [...selector.replace(/:not\([^()]*\)/g, '').matchAll(/\[data-cssr-theme=["']?([^"'\]]+)["']?\]/g)].map(([, name]) => name!);
  return names.length ? names : undefined;
}

/** What holds within an at-rule; undefined where nothing of it is judged: on paper, in forced colours. */
function within({ name, prelude }: AtrulePlain, outer: Conditions): Conditions | undefined {
  const query = prelude ? generate(prelude as never).toLowerCase() : '';
  if (name === 'supports') return query.includes('light-dark') ? (/\bnot\b/.test(query) ? undefined : { ...outer, modern: true }) : outer;
  if (name !== 'media') return name === 'layer' || name === 'container' || name === 'scope' ? outer : undefined;
  if (/print|forced-colors:\s*active|prefers-contrast:\s*less/.test(query)) return undefined;
  const scheme = /prefers-color-scheme:\s*(light|dark)/.exec(query)?.[1] as 'light' | 'dark' | undefined;
  if (scheme && outer.scheme && scheme !== outer.scheme) return undefined;
  return { ...outer, ...(scheme && { scheme }), ...(/prefers-contrast:\s*more/.test(query) && { moreContrast: true }) };
}
