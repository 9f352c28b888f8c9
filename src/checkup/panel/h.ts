type Child = Node | string | false | undefined;

/** Makes an element. Text goes in as text, whatever it says; attributes are set one by one, so that Trusted Types have nothing to object to. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

export function button(label: string, action: (self: HTMLButtonElement) => void, attributes: Readonly<Record<string, string>> = {}) {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', () => action(element));
  return element;
}
