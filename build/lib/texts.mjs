// @ts-check
/** Every sentence the bootstrap can say: Dutch for `npm start`, English for the commands of whoever works on the code. */

/** @type {Record<string, { nl: string, en: string }>} */
const texts = {
  installing: {
    nl: 'Eerste keer of gewijzigd: de onderdelen worden geïnstalleerd…',
    en: 'Installing the packages of package-lock.json (npm ci)…',
  },
  installFailed: {
    nl: 'Het installeren is niet gelukt (npm ci stopte met {status}). Controleer de verbinding en probeer het opnieuw.',
    en: 'Installing failed (npm ci ended with {status}). Check the connection to the npm registry and try again.',
  },
  npmMissing: {
    nl: 'npm is niet gevonden. Installeer Node.js 20 of nieuwer; npm zit daarbij.',
    en: 'npm was not found. Install Node.js 20 or newer; npm comes with it.',
  },
  nodeMissing: {
    nl: 'Voor deze computer is er geen meegeleverde Node, en Node {running} is te oud: installeer Node {wanted} of nieuwer.',
    en: 'No bundled Node fits this machine and Node {running} is too old: install Node {wanted} or newer.',
  },
  building: { nl: 'De app wordt gebouwd…', en: 'Building the app…' },
  buildFailed: {
    nl: 'Het bouwen is niet gelukt; hierboven staat waarom.',
    en: 'The build failed; the reason is printed above.',
  },
  sourcesChangedDuringBuild: {
    nl: 'De bronbestanden zijn tijdens het bouwen gewijzigd. Start opnieuw.',
    en: 'The sources changed while they were being built. Run it again.',
  },
  toolMissing: {
    nl: 'Het hulpmiddel {tool} is niet geïnstalleerd.',
    en: '{tool} is neither a file nor a tool of the installed packages.',
  },
  unknownOption: {
    nl: 'Onbekende optie {option}. Gebruik: npm start -- [--browser] [--port N] [--no-open] [bestand.ketenkaart]',
    en: 'Unknown option {option}.',
  },
  unknownGroup: {
    nl: 'Onbekende groep {group}; er is: {known}.',
    en: 'There is no group {group}; there are: {known}.',
  },
  badPort: {
    nl: '--port verwacht een getal van 0 tot en met 65535.',
    en: '--port expects a number from 0 to 65535.',
  },
  fileMissing: { nl: 'Het bestand {file} bestaat niet.', en: 'The file {file} does not exist.' },
  chromiumMissing: {
    nl: 'Er is geen Chromium, Chrome of Edge gevonden. Installeer er een, of zet CHROMIUM_PATH op het programma.',
    en: 'No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH to its executable.',
  },
  chromiumPathWrong: {
    nl: 'CHROMIUM_PATH wijst naar {path}, maar dat programma start niet.',
    en: 'CHROMIUM_PATH points to {path}, which cannot be run.',
  },
  chromiumInstalling: {
    nl: 'Chromium wordt geïnstalleerd (apt-get install chromium)…',
    en: 'Installing Chromium (apt-get install chromium)…',
  },
  electronFetching: {
    nl: 'Electron wordt opgehaald (hooguit {seconds} seconden)…',
    en: 'Fetching Electron ({seconds} seconds at most)…',
  },
};

/**
 * The sentence for a code in one language. An unknown code is a mistake in the code and throws.
 * @param {'nl' | 'en'} language
 * @param {string} code
 * @param {Record<string, string | number>} [params]
 */
export function sentence(language, code, params = {}) {
  const text = texts[code];
  if (text === undefined) throw new Error(`no text for ${code}`);
  return text[language].replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ''));
}
