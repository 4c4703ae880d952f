import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import {
  type Analysis,
  asSeen,
  Failure,
  type Fault,
  nearest,
  type Picture,
  placedBlocks,
  smallLetters,
} from '../../model/index.ts';
import { type CleanPicture, cleanPicture, maxPictureBytes } from '../../pictures/index.ts';
import { confinesOf } from './confines.ts';
import { isBelow } from './is-below.ts';
import { pathAsSeen } from './path-as-seen.ts';
import { readRegularFile } from './regular-file.ts';

/** The pictures that an analysis names, by `src`, free of camera and author data, and what is wrong with the others. */
export interface ReadPictures {
  pictures: Map<string, Picture>;
  faults: Fault[];
}

export type PictureFault = Omit<Fault, 'severity' | 'pointer'>;

/** Reads the pictures of an analysis that lies at an absolute path. Nothing outside its folder is looked at. */
export async function readPictures(analysis: Analysis, path: string): Promise<ReadPictures> {
  const pictures = new Map<string, Picture>();
  const faults: Fault[] = [];
  for (const { src, pointer } of picturesIn(analysis)) {
    if (pictures.has(src)) continue;
    const read = await readPicture(src, dirname(path), analysis.id);
    if ('ruleId' in read) faults.push({ severity: 'error', pointer, ...read });
    else pictures.set(src, read);
  }
  return { pictures, faults };
}

/** Where an analysis names pictures. */
export function picturesIn(analysis: Analysis): { src: string; pointer: string }[] {
  const found = analysis.hero ? [{ src: analysis.hero.src, pointer: '/hero/src' }] : [];
  for (const { pointer, block } of analysis.questions.flatMap(placedBlocks)) {
    if (typeof block !== 'string' && block.type === 'figure') found.push({ src: block.src, pointer: `${pointer}/src` });
  }
  return found;
}

/** The picture that `src` names, or that lies at `path`, which is seen as the same. */
async function readPicture(src: string, folder: string, id: string, path = src): Promise<Picture | PictureFault> {
  const outside = {
    ruleId: 'picture-outside',
    message: 'the picture is not in the folder of the analysis',
    hint: 'Copy it beside the analysis or into a folder below, and name it from there.',
  };
  const named = resolve(folder, path);
  // Looked at before the disk is: what lies outside is not even found out to exist.
  if (isAbsolute(path) || path.includes('\0') || !isBelow(folder, named)) return outside;
  try {
    const content = readRegularFile(named, { within: confinesOf(folder), most: maxPictureBytes });
    if ('size' in content) {
      const message = 'the picture’s file is larger than 20 MB';
      return {
        ruleId: 'picture-too-large',
        message,
        hint: 'Make the picture smaller; 3,000 pixels across are plenty.',
      };
    }
    if ('refused' in content) return content.refused === 'outside' ? outside : missing(src, 'is not a file', []);
    const clean = cleanPicture(src, content.bytes);
    return 'ruleId' in clean ? clean : published(src, id, clean);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP' && code !== 'ENAMETOOLONG') {
      throw new Failure(3, `The picture ${src} could not be read (${code}).`, 'Give yourself read permission.');
    }
    const same = path === src ? await pathAsSeen(folder, src, asSeen) : undefined;
    if (same !== undefined && same !== src) return readPicture(src, folder, id, same);
    const near = await pathAsSeen(folder, src, (name) => smallLetters(asSeen(name)));
    if (near !== undefined) return missing(src, 'is not there', [basename(near)], dirname(near));
    return missing(src, 'is not there', await readdir(dirname(named)).catch(() => []));
  }
}

export function published(src: string, id: string, { extension, ...clean }: CleanPicture): Picture {
  const hash = createHash('sha256').update(clean.bytes).digest('hex').slice(0, 8);
  return { src, fileName: `${id}.${hash}.${extension}`, ...clean };
}

export function missing(src: string, what: string, names: readonly string[], folder = dirname(src)): PictureFault {
  const seen = names.map(asSeen);
  const near = names[seen.indexOf(nearest(asSeen(basename(src)), seen) ?? '')];
  const hint = near
    ? `Did you mean “${folder === '.' ? '' : `${folder}/`}${near}”?`
    : 'The path counts from the folder of the analysis.';
  return { ruleId: 'picture-missing', message: `the picture “${src}” ${what}`, hint };
}
