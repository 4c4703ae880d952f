import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type CleanPicture, cleanPicture } from '../../scripts/pictures/clean-picture.ts';
import { jpeg, png, secret, webp } from './picture-makers.ts';

function cleaned(name: string, bytes: Uint8Array): CleanPicture {
  const picture = cleanPicture(name, bytes);
  if ('ruleId' in picture) throw new Error(picture.message);
  return picture;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('cleanPicture', () => {
  it.each([
    ['a.jpg', jpeg(), 'image/jpeg', 'jpg', 16, 8],
    ['a.JPEG', jpeg(), 'image/jpeg', 'jpg', 16, 8],
    ['images/a.png', png(), 'image/png', 'png', 3, 2],
    ['a.webp', webp(), 'image/webp', 'webp', 20, 10],
  ])('takes place, author, preview and trailer out of %s', (name, bytes, mediaType, extension, width, height) => {
    const picture = cleaned(name, bytes);
    expect(picture).toMatchObject({ mediaType, extension, width, height });
    expect(text(bytes)).toContain(secret);
    expect(text(picture.bytes)).not.toContain(secret);
    expect(text(picture.bytes)).not.toContain('Diarra');
    expect(text(picture.bytes)).not.toMatch(/Exif|XMP|JFXX|MPF|Photoshop|tEXt|zTXt|iTXt|eXIf|tIME|caBX/);
  });

  it('changes nothing in what is clean', () => {
    for (const [name, bytes] of [
      ['a.jpg', jpeg()],
      ['a.png', png()],
      ['a.webp', webp()],
    ] as const) {
      const once = cleaned(name, bytes);
      expect(cleaned(name, once.bytes)).toEqual(once);
    }
  });

  it('keeps the pixels, the colour profile and Adobe’s colour transform', () => {
    const { bytes } = cleaned('a.jpg', jpeg());
    expect(text(bytes)).toContain('ICC_PROFILE\0\x01\x01profile');
    expect(text(bytes)).toContain('Adobe\0d');
    expect(text(bytes).split('\x12\xff\x00\x34\xff\xd0\x56')).toHaveLength(3);
    expect(text(bytes).endsWith('\x56\xff\xd9')).toBe(true);
    const pixels = text(cleaned('a.png', png()).bytes);
    const data = Buffer.from(pixels.slice(pixels.indexOf('IDAT') + 4, pixels.indexOf('IEND') - 8), 'latin1');
    expect(inflateSync(data)).toEqual(Buffer.alloc(8));
  });

  it('takes the preview out of JFIF’s own segment', () => {
    expect(text(jpeg())).toContain('RGB');
    expect(text(cleaned('a.jpg', jpeg()).bytes)).toContain('\xff\xe0\0\x10JFIF\0\x01\x02\x01\0\x48\0\x48\0\0\xff');
  });

  it('says in the header of a WebP that EXIF and XMP data are gone, and how long it is', () => {
    const { bytes } = cleaned('a.webp', webp());
    expect(bytes[20]).toBe(0x20);
    expect(Buffer.from(bytes).readUInt32LE(4)).toBe(bytes.length - 8);
  });

  it.each([
    ['a.jpg', jpeg(6)],
    ['a.png', png(3)],
    ['a.webp', webp(8)],
  ])('refuses a %s that must be turned', (name, bytes) => {
    expect(cleanPicture(name, bytes)).toMatchObject({ ruleId: 'picture-orientation' });
  });

  it.each([
    ['a.png', jpeg(), 'the picture’s name says image/png, but it holds image/jpeg'],
    [
      'a.jpg',
      Buffer.from('<svg onload="alert(1)"/>'),
      'the picture’s name says image/jpeg, but it holds something else',
    ],
    ['a.jpg', Buffer.alloc(0), 'the picture’s name says image/jpeg, but it holds something else'],
    ['a.svg', Buffer.from('<svg/>'), 'a picture must be a PNG, JPEG or WebP file'],
    ['jpg', jpeg(), 'a picture must be a PNG, JPEG or WebP file'],
  ])('refuses %s that is something else', (name, bytes, message) => {
    expect(cleanPicture(name, bytes)).toMatchObject({ ruleId: 'picture-type', message });
  });

  it('refuses a picture that is cut off, wherever', () => {
    for (const [name, whole] of [
      ['a.jpg', jpeg()],
      ['a.png', png()],
      ['a.webp', webp()],
    ] as const) {
      const length = whole.length - secret.length;
      for (let end = 12; end < length; end++) {
        expect(cleanPicture(name, whole.subarray(0, end)), `${name} cut at ${end}`).toMatchObject({
          ruleId: 'picture-type',
        });
      }
    }
  });

  it('refuses more pixels than memory holds', () => {
    expect(cleanPicture('a.png', png(1, 60_000, 60_000))).toMatchObject({ ruleId: 'picture-too-large' });
    expect(cleanPicture('a.png', png(1, 0, 2))).toMatchObject({ ruleId: 'picture-type' });
  });

  it('refuses a WebP that moves', () => {
    const moving = Buffer.from(text(webp()).replace('Odd ', 'ANMF'), 'latin1');
    expect(cleanPicture('a.webp', moving)).toMatchObject({ ruleId: 'picture-type' });
  });
});
