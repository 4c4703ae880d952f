import { crc32, deflateSync } from 'node:zlib';

/** What a photographer's camera and programs leave in a file, and what no output may hold. */
export const secret = 'GPS 12.65,-8.00 by A. Diarra';

const latin = (text: string) => Buffer.from(text, 'latin1');

/** EXIF data (little-endian TIFF) with an orientation and a secret. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([tiff, latin(secret)]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A grey JPEG of 16 × 8 pixels in the shape that programs write (two scans), with data of all kinds that must go. */
export function jpeg(orientation = 1): Buffer {
  const frame = Buffer.from([8, 0, 8, 0, 16, 1, 1, 0x11, 0]);
  const scan = Buffer.concat([
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.concat([latin('JFIF\0'), Buffer.from([1, 2, 1, 0, 72, 0, 72, 1, 1]), latin('RGB')])),
    segment(0xe0, latin(`JFXX\0\x10${secret}`)),
    segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation)])),
    segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xe2, latin('ICC_PROFILE\0\x01\x01profile')),
    segment(0xe2, latin(`MPF\0${secret}`)),
    segment(0xed, latin(`Photoshop 3.0\0${secret}`)),
    segment(0xee, latin('Adobe\0d\0\0\0\0\x01')),
    segment(0xfe, latin(secret)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    scan,
    segment(0xc4, Buffer.alloc(20)),
    segment(0xfe, latin(secret)),
    scan,
    Buffer.from([0xff, 0xd9]),
    latin(secret),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(checksum(body), body.length + 4);
  return whole;
}

/** CRC-32 as PNG has it; zlib offers it from Node 20.15 on. */
const checksum: (data: Buffer) => number = crc32;

/** A grey PNG of the given size, with data of all kinds that must go. */
export function png(orientation = 1, width = 3, height = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    chunk('pHYs', Buffer.alloc(9, 1)),
    chunk('eXIf', exif(orientation)),
    chunk('tEXt', latin(`Author\0${secret}`)),
    chunk('zTXt', latin(`Comment\0\0${secret}`)),
    chunk('iTXt', latin(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
    chunk('tIME', Buffer.alloc(7)),
    chunk('caBX', latin(secret)),
    chunk('IDAT', deflateSync(Buffer.alloc((Math.min(width, 9) + 1) * Math.min(height, 9)))),
    chunk('IEND', Buffer.alloc(0)),
    latin(secret),
  ]);
}

function riff(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A WebP of 20 × 10 pixels in the extended format, with data of all kinds that must go. */
export function webp(orientation = 1): Buffer {
  const extended = Buffer.from([0x20 | 0x08 | 0x04, 0, 0, 0, 19, 0, 0, 9, 0, 0]);
  const chunks = Buffer.concat([
    riff('VP8X', extended),
    riff('ICCP', latin('profile')),
    riff('VP8L', Buffer.from([0x2f, 19, 0x40, 0x02, 0, 1])),
    riff('EXIF', Buffer.concat([latin('Exif\0\0'), exif(orientation)])),
    riff('XMP ', latin(secret)),
    riff('Odd ', latin(secret)),
  ]);
  const head = Buffer.alloc(12);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(chunks.length + 4, 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, chunks, latin(secret)]);
}
