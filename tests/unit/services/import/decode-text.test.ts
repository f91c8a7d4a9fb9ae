import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type DecodedText } from '../../../../src/services/import/decode-text';

const TEXT = 'Llŷn — “ŵyn” 🌊\r\n';

/** `text` in UTF-16, the low byte of each unit first or last, with its mark. */
function utf16(text: string, lowFirst: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    [0xfeff, ...units].flatMap((unit) =>
      lowFirst ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WINDOWS_BYTES: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => WINDOWS_BYTES[sign] ?? sign.charCodeAt(0));

const unicode = (text: string): DecodedText => ({ text, encoding: 'unicode' });

describe('The text of a file', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 as Windows writes it', utf16(TEXT, true)],
    ['UTF-16 in the other order', utf16(TEXT, false)],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: unicode(TEXT) });
  });

  it('is read as Word for Windows saves plain text, and that is told', () => {
    const bytes = Uint8Array.from([
      0x54, 0x92, 0x73, 0x20, 0x96, 0x20, 0x63, 0xe2, 0x6e, 0x80, 0x92, 0x94,
    ]);
    expect(decodeText(bytes)).toEqual({
      ok: true,
      value: { text: 'T’s – cân€’”', encoding: 'windows-1252' },
    });
  });

  it.each(['CAFÉ’S', 'They call it “the ‘café’”', 'DÎM – CAFÉ”', 'It’s the CAFÉ”', 'GLÂ’R'])(
    'is read from Windows text, and told, where an accented letter stands before a mark: %s',
    (text) => {
      const value = { text, encoding: 'windows-1252' };
      expect(decodeText(windows(text))).toEqual({ ok: true, value });
    },
  );

  it('is UTF-8 with a name of another script in it, where another letter tells so', () => {
    const text = 'Llŷn: ɒ and Ανδρέας';
    expect(decodeText(utf8(text))).toEqual({ ok: true, value: unicode(text) });
  });

  it('comes back the same from each encoding, whatever it says', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `ŵ${text}`);
    fc.assert(
      fc.property(words, (text) => {
        for (const bytes of [utf8(text), utf16(text, true), utf16(text, false)]) {
          expect(decodeText(bytes)).toEqual({ ok: true, value: unicode(text) });
        }
      }),
    );
  });

  it.each([
    ['Greek of an old kind', Uint8Array.from([0xc5, 0xeb, 0xeb, 0xdc, 0xe4, 0xe1])],
    ['a byte that old Windows text has not', Uint8Array.from([0x54, 0x81, 0x73])],
    ['UTF-8 cut through a character', utf8('Llŷn Llŷ').slice(0, -1)],
    ['UTF-16 without a mark', utf16('Llan', true).slice(2)],
    ['UTF-16 with half a unit', utf16('Llan', true).slice(0, -1)],
    ['half a pair in UTF-16', utf16('\ud83c', true)],
    ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a program that is all small bytes', utf8('\u0001\u0002abc\u0003\u0007')],
    ['text with a NUL', utf8(`a\0${'b'.repeat(1000)}`)],
  ])('is not guessed at: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, failure: { kind: 'not-text' } });
  });

  it('may hold one stray control character and the end mark of a DOS file', () => {
    const text = `${'a page of text '.repeat(20)}\u0007\f\u001a`;
    expect(decodeText(utf8(text))).toEqual({ ok: true, value: unicode(text) });
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['a mark alone', utf8('\ufeff')],
    ['white space', utf8(' \r\n\t')],
  ])('is empty: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, failure: { kind: 'empty' } });
  });

  it('is ten megabytes at most', () => {
    const most = new Uint8Array(10_000_000).fill(97);
    expect(decodeText(most).ok).toBe(true);
    const failure = { kind: 'too-large', megabytes: 11 };
    expect(decodeText(new Uint8Array(10_000_001).fill(97))).toEqual({ ok: false, failure });
  });
});
