import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** Where Debian puts a browser, the whole one first. */
export const browserPath: string | undefined = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'].find((p) => existsSync(p));

const flags = ['--no-sandbox', '--disable-gpu', '--use-gl=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser with a user folder of its own. */
export const openBrowser = (options: { readonly colorScheme?: 'light' | 'dark'; readonly width?: number; readonly height?: number } = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'depositary-browser-')), {
    executablePath: browserPath!, args: flags, headless: true, colorScheme: options.colorScheme ?? 'light', viewport: { width: options.width ?? 1280, height: options.height ?? 900 }, permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-GB', timezoneId: 'UTC',
  });
