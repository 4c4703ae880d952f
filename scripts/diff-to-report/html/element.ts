import type { Element, ElementContent, Properties } from 'hast';

/** An element; strings among its children are texts, and what is undefined is left out. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string | undefined | readonly ElementContent[])[]
): Element {
  const nodes = children.flatMap((child): ElementContent[] => {
    if (child === undefined) return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return Array.isArray(child) ? child : [child as ElementContent];
  });
  return { type: 'element', tagName, properties, children: nodes };
}
