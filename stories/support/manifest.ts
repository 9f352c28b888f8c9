/** What the manifest says of a thing that an element has. */
export interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: object;
}
/** An element in the manifest. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly Entry[];
  readonly attributes?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** What the manifest says of an element. */
export const declarationIn = ({ modules }: Manifest, tag: string) =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** The attribute as its own element describes it: some have another default than that of the base class. */
export const described = ({ members = [] }: Declaration, entry: Entry): Entry => {
  const member = members.find(({ attribute }) => attribute === entry.name);
  return { ...entry, default: member?.default ?? entry.default!, description: member?.description ?? entry.description! };
};

/** Its events. */
export const eventsIn = ({ events = [] }: Declaration): readonly Entry[] => events.filter(({ name }) => name.startsWith('cssr-'));
