// @ts-check
/**
 * Imitates the permission handlers of a session. Chromium does not ask the stand-in when a page asks it, so the app's
 * handlers are asked beforehand, at every navigation, once for each permission, and Chromium is told their answers. Without
 * handlers everything is granted, as Electron does.
 */
import { sendToBrowser } from '../chromium/browser.mjs';
import { toElectronUrl } from './schemeUrls.mjs';

/**
 * @typedef {(contents: any, permission: any, callback: (isGranted: boolean) => void, details: any) => void} RequestHandler
 * @typedef {(contents: any, permission: any, requestingOrigin: string, details: any) => boolean} CheckHandler
 * @typedef {{ name: string, sysex?: boolean, allowWithoutSanitization?: boolean }} Descriptor
 */

/** Electron's names and the ones Chromium can be told about. The others exist in Electron but cannot be set from outside. */
const chromiumPermissions = /** @type {Readonly<Record<string, readonly Descriptor[]>>} */ ({
  'background-fetch': [{ name: 'background-fetch' }],
  'background-sync': [{ name: 'background-sync' }],
  'captured-surface-control': [{ name: 'captured-surface-control' }],
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write', allowWithoutSanitization: false }],
  'display-capture': [{ name: 'display-capture' }],
  geolocation: [{ name: 'geolocation' }],
  'idle-detection': [{ name: 'idle-detection' }],
  keyboardLock: [{ name: 'keyboard-lock' }],
  'local-fonts': [{ name: 'local-fonts' }],
  'local-network-access': [{ name: 'local-network-access' }],
  'loopback-network': [{ name: 'loopback-network' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  midi: [{ name: 'midi' }],
  midiSysex: [{ name: 'midi', sysex: true }],
  nfc: [{ name: 'nfc' }],
  notifications: [{ name: 'notifications' }],
  'payment-handler': [{ name: 'payment-handler' }],
  'periodic-background-sync': [{ name: 'periodic-background-sync' }],
  'persistent-storage': [{ name: 'persistent-storage' }],
  pointerLock: [{ name: 'pointer-lock' }],
  'screen-wake-lock': [{ name: 'screen-wake-lock' }],
  sensors: [
    { name: 'accelerometer' },
    { name: 'gyroscope' },
    { name: 'magnetometer' },
    { name: 'ambient-light-sensor' },
  ],
  'speaker-selection': [{ name: 'speaker-selection' }],
  'storage-access': [{ name: 'storage-access' }],
  'system-wake-lock': [{ name: 'system-wake-lock' }],
  'top-level-storage-access': [{ name: 'top-level-storage-access' }],
  'window-management': [{ name: 'window-management' }],
});

/** A request handler that has not called back by then counts as a refusal; in Electron the page would wait for ever. */
const answerWithin = 1000;

export class PermissionGate {
  /** @type {RequestHandler | null} */
  requestHandler = null;
  /** @type {CheckHandler | null} */
  checkHandler = null;
  /** @type {Map<string, string>} */
  #applied = new Map();

  /**
   * @param {object} page
   * @param {any} page.contents
   * @param {string} page.chromiumUrl
   * @param {string | undefined} page.browserContextId
   */
  async apply({ contents, chromiumUrl, browserContextId }) {
    if (!/^https?:/.test(chromiumUrl)) return;
    const origin = new URL(chromiumUrl).origin;
    const requestingUrl = toElectronUrl(chromiumUrl).url;
    const decisions = await Promise.all(
      Object.keys(chromiumPermissions).map(async (permission) => ({
        permission,
        isGranted: await this.#decide(contents, permission, requestingUrl),
      })),
    );
    const summary = decisions.map(({ isGranted }) => (isGranted ? '1' : '0')).join('');
    if (this.#applied.get(origin) === summary) return;
    this.#applied.set(origin, summary);
    const context = browserContextId === undefined ? {} : { browserContextId };
    await Promise.all(
      decisions.flatMap(({ permission, isGranted }) =>
        (chromiumPermissions[permission] ?? []).map((descriptor) =>
          sendToBrowser('Browser.setPermission', {
            permission: descriptor,
            setting: isGranted ? 'granted' : 'denied',
            origin,
            ...context,
          }),
        ),
      ),
    );
  }

  /** @param {any} contents @param {string} permission @param {string} requestingUrl @returns {Promise<boolean>} */
  async #decide(contents, permission, requestingUrl) {
    const { protocol, host } = new URL(requestingUrl);
    const details = { isMainFrame: true, requestingUrl };
    const mayAsk = this.checkHandler?.(contents, permission, `${protocol}//${host}/`, details) ?? true;
    if (!mayAsk) return false;
    const { requestHandler } = this;
    if (requestHandler === null) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), answerWithin);
      const answer = (/** @type {boolean} */ isGranted) => {
        clearTimeout(timer);
        resolve(isGranted);
      };
      requestHandler(contents, permission, answer, details);
    });
  }
}
