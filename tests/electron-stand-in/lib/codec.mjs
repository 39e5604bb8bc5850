// @ts-check
/**
 * Imitates the structured clone that carries Electron's IPC: values keep their class (Date, Map, typed arrays, Error,
 * bigint …), may be shared or circular, lose their prototype otherwise, and functions are refused. Written as one
 * self-contained function, because the same text runs in Node and, as source, inside the page's isolated world.
 *
 * Wire form: JSON of { root, nodes }. A primitive that JSON cannot hold is [tag, text]; an object is ['ref', index in nodes].
 */

/**
 * @typedef {string | number | boolean | null | readonly [string, ...unknown[]]} Packed
 * @typedef {{ readonly root: Packed, readonly nodes: readonly (readonly [string, ...any[]])[] }} Wire
 * @typedef {{ encode: (value: unknown) => Wire, decode: (wire: Wire) => unknown }} Codec
 */

/** @returns {Codec} */
export function createCodec() {
  const errorTypes = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const refused = ['Function', 'AsyncFunction', 'GeneratorFunction', 'Promise', 'WeakMap', 'WeakSet', 'WeakRef'];

  /** @param {unknown} value @returns {Wire} */
  function encode(value) {
    /** @type {[string, ...any[]][]} */
    const nodes = [];
    /** @type {Map<object, number>} */
    const known = new Map();
    return { root: pack(value), nodes };

    /** @param {any} item @returns {Packed} */
    function pack(item) {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
      if (typeof item === 'number') {
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : ['number', Object.is(item, -0) ? '-0' : String(item)];
      }
      if (item === undefined) return ['undefined'];
      if (typeof item === 'bigint') return ['bigint', String(item)];
      if (typeof item !== 'object') throw new Error('An object could not be cloned.');
      return ['ref', known.get(item) ?? add(item)];
    }

    /** @param {any} item */
    function add(item) {
      const index = nodes.push(['pending']) - 1;
      known.set(item, index);
      nodes[index] = describe(item);
      return index;
    }

    /** @param {any} item @returns {[string, ...any[]]} */
    function describe(item) {
      const tag = Object.prototype.toString.call(item).slice(8, -1);
      if (refused.includes(tag)) throw new Error('An object could not be cloned.');
      if (Array.isArray(item)) return ['array', Array.from(item, pack)];
      if (tag === 'Date') return ['date', item.getTime()];
      if (tag === 'RegExp') return ['regexp', item.source, item.flags];
      if (tag === 'Map') return ['map', Array.from(item, ([key, entry]) => [pack(key), pack(entry)])];
      if (tag === 'Set') return ['set', Array.from(item, pack)];
      if (item instanceof Error || tag === 'Error') return ['error', item.name, item.message, item.stack ?? ''];
      if (tag === 'ArrayBuffer') return ['bytes', tag, toBase64(new Uint8Array(item))];
      if (ArrayBuffer.isView(item)) {
        return ['bytes', tag, toBase64(new Uint8Array(item.buffer, item.byteOffset, item.byteLength))];
      }
      // Blob, File, DOM nodes, class instances of the platform: structured clone has rules for them that are not imitated.
      if (tag !== 'Object' && tag !== 'Arguments') throw new Error('An object could not be cloned.');
      return ['object', Object.keys(item).map((key) => [key, pack(item[key])])];
    }
  }

  /** @param {Wire} wire */
  function decode(wire) {
    /** @type {Map<number, unknown>} */
    const made = new Map();
    return unpack(wire.root);

    /** @param {Packed} packed @returns {any} */
    function unpack(packed) {
      if (!Array.isArray(packed)) return packed;
      const [kind, text] = packed;
      if (kind === 'ref') return made.has(text) ? made.get(text) : build(text);
      if (kind === 'undefined') return undefined;
      if (kind === 'number') return Number(text);
      return BigInt(text);
    }

    // A container is remembered before it is filled: its contents may refer back to it.
    /** @param {number} index @returns {any} */
    function build(index) {
      const [kind, first, second, third] = wire.nodes[index] ?? ['missing'];
      /** @template T @param {T} object @returns {T} */
      const keep = (object) => {
        made.set(index, object);
        return object;
      };
      switch (kind) {
        case 'array': {
          /** @type {unknown[]} */
          const array = keep([]);
          for (const item of first) array.push(unpack(item));
          return array;
        }
        case 'object': {
          const object = keep({});
          for (const [key, item] of first) {
            const member = { value: unpack(item), writable: true, enumerable: true, configurable: true };
            Object.defineProperty(object, key, member);
          }
          return object;
        }
        case 'map': {
          const map = keep(new Map());
          for (const [key, item] of first) map.set(unpack(key), unpack(item));
          return map;
        }
        case 'set': {
          const set = keep(new Set());
          for (const item of first) set.add(unpack(item));
          return set;
        }
        case 'date':
          return keep(new Date(first ?? Number.NaN));
        case 'regexp':
          return keep(new RegExp(first, second));
        case 'bytes':
          return keep(fromBytes(first, fromBase64(second)));
        case 'error': {
          const Type = errorTypes[/** @type {keyof typeof errorTypes} */ (first)] ?? Error;
          return keep(Object.assign(new Type(second), { stack: third }));
        }
        default:
          throw new Error(`IPC message with an unknown node '${kind}'`);
      }
    }
  }

  /** @param {string} type @param {Uint8Array} bytes */
  function fromBytes(type, bytes) {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    if (type === 'ArrayBuffer') return buffer;
    const View = /** @type {Record<string, any>} */ (/** @type {unknown} */ (globalThis))[type];
    return new View(buffer);
  }

  /** @param {Uint8Array} bytes @returns {string} */
  function toBase64(bytes) {
    if (typeof Buffer === 'function')
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return /** @type {any} */ (bytes).toBase64();
  }

  /** @param {string} text @returns {Uint8Array} */
  function fromBase64(text) {
    return typeof Buffer === 'function'
      ? Buffer.from(text, 'base64')
      : /** @type {any} */ (Uint8Array).fromBase64(text);
  }

  return { encode, decode };
}
