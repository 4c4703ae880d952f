import type { PhrasingContent, RootContent } from 'mdast';
import type { FrameName } from './frames.ts';

/** What Markdown has no word for, such as a pull quote: an element with a class in HTML, nothing (or a block quote) in Markdown. */
export interface Frame {
  type: 'frame';
  name: FrameName;
  /** Becomes the element's id. */
  id?: string;
  children: (RootContent | Frame)[];
}

/** Words in another language or direction than what surrounds them. */
export interface Span {
  type: 'span';
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    frame: Frame;
    span: Span;
  }
  interface BlockContentMap {
    frame: Frame;
  }
  interface PhrasingContentMap {
    span: Span;
  }
}

export type { PhrasingContent, RootContent };
