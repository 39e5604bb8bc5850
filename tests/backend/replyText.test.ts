// Replies as they travel: whatever a record may hold comes out as it went in, and every border may copy bytes unread.
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { readReply, type ReplyText, textOf, writeReply } from '../../electron/backend/replyText.ts';
import type { Reply } from '../../shared/api/contract.ts';

const texts = ['', 'Fenna', 'René', 'Çağla', '日本', '👩‍👧', '\ud83d', '\u2028', '"\\\n\u0000', '\\u00eb'];

function manyRecords(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    label: texts[index % texts.length],
    themeIds: index % 3 === 0 ? [] : ['t1', 't2'],
    validFrom: null,
  }));
}

const replies: Readonly<Record<string, Reply<unknown>>> = {
  'nothing to tell': { ok: true, data: null },
  'a list that is too short for pieces': { ok: true, data: manyRecords(100) },
  'a list of just more than one piece': { ok: true, data: manyRecords(101) },
  'a network': {
    ok: true,
    data: { revision: 3, empty: {}, none: [], actors: manyRecords(1_234), relations: manyRecords(200), naïef: 'ë' },
  },
  'a change': { ok: true, data: { id: 'p1' }, change: { revision: 4, changeSetId: 7, effects: [] } },
  'a failure': { ok: false, error: { code: 'NOT_FOUND', params: { name: 'Çağla' } } },
};

describe('a reply as text', () => {
  it.each(Object.entries(replies))('comes out as it went in: %s', (_, reply) => {
    expect(readReply(writeReply(reply))).toEqual(reply);
  });

  it('is the very JSON of its records, with letters outside ASCII as their numbers', () => {
    expect(textOf(writeReply({ ok: true, data: { name: 'Çağla 👩', goal: '' } }))).toBe(
      String.raw`{"ok":true,"data":{"name":"\u00c7a\u011fla \ud83d\udc69","goal":""}}`,
    );
  });

  it.each(Object.entries(replies))('holds bytes below 128 only: %s', (_, reply) => {
    expect(writeReply(reply).filter((byte) => byte > 127)).toHaveLength(0);
  });

  it('leaves out what is not there, as JSON does', () => {
    expect(textOf(writeReply({ ok: true, data: { first: undefined, name: 'a', last: undefined } }))).toBe(
      '{"ok":true,"data":{"name":"a"}}',
    );
    expect(textOf(writeReply({ ok: true, data: undefined }))).toBe('{"ok":true}');
  });

  it('can be given away to another thread whole', () => {
    const reply = replies['a network'] as Reply<unknown>;
    const written = writeReply(reply);
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(written, [written.buffer]);
    const arrived = receiveMessageOnPort(port2)?.message as ReplyText;
    expect(written).toHaveLength(0);
    expect(readReply(arrived)).toEqual(reply);
    port1.close();
  });
});
