/** What is used here of the schema of a custom elements manifest. */
export interface Reference {
  name: string;
  package?: string;
  module?: string;
}

interface Described {
  name: string;
  description?: string;
}

interface Typed extends Described {
  type?: { text: string };
  default?: string | undefined;
  inheritedFrom?: Reference;
}

export interface Attribute extends Typed {
  fieldName: string;
}

export interface Field extends Typed {
  kind: 'field' | 'method';
  attribute?: string;
  readonly?: boolean;
  static?: boolean;
}

export interface Declaration extends Described {
  kind: string;
  summary?: string;
  tagName?: string;
  superclass?: Reference;
  attributes?: Attribute[];
  members?: Field[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Typed[];
}

/** The declaration of an element. */
export type Element = Declaration & Required<Pick<Declaration, 'tagName' | 'attributes' | 'members' | 'events'>>;

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: { kind: 'js' | 'custom-element-definition'; name: string; declaration: Reference }[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}
