// Draws the icon in the sizes the installers ask: `node build/run.mjs build/icons/render.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/chromium.mjs';
import { sentence } from '../lib/texts.mjs';

const sizes = [256, 512, 1024] as const;
const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const executablePath = findChromium((code) => console.error(sentence('en', code)));
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(import.meta.dirname, `${size}x${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
