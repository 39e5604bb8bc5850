// Where the window stood last time; only a place that is still on a screen counts.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, type BrowserWindow } from 'electron';
import { z } from 'zod';

const stored = z.object({ x: z.number(), y: z.number(), width: z.number().min(400), height: z.number().min(300) });
type WindowState = z.output<typeof stored>;

/** The remembered bounds in pixels, or only a size when there are none or their screen is gone. */
export function readWindowState(folder: string): Partial<WindowState> {
  const first = { width: 1440, height: 900 };
  try {
    const state = stored.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    return isOnScreen(state) ? state : { width: state.width, height: state.height };
  } catch {
    return first;
  }
}

/** Keeps the bounds when the window closes. */
export function rememberWindowState(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${fileIn(folder)}.tmp`, JSON.stringify(window.getBounds()));
      renameSync(`${fileIn(folder)}.tmp`, fileIn(folder));
    } catch {
      // Losing the place of a window is no reason to trouble anybody.
    }
  });
}

function fileIn(folder: string): string {
  return join(folder, 'window.json');
}

function isOnScreen({ x, y, width, height }: WindowState): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlapX = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    const overlapY = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
    return overlapX > 100 && overlapY > 100;
  });
}
