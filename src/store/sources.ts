import type { Driver } from './driver.ts';

interface Addressed { readonly address: string }

/** The sources that are watched for a record, and the items that they told of, both as whole values. What is written is on disk when the call returns. */
export interface Sources<Source extends Addressed, Item extends Addressed & { readonly state: string }> {
  all(): readonly Source[];
  put(source: Source): void;
  /** False where there is none. */
  drop(address: string): boolean;
  item(source: string, address: string): Item | undefined;
  /** Whether items of a source wait for another try. */
  isAnyWaiting(source: string): boolean;
  putItems(source: string, items: readonly Item[]): void;
}

/** The sources in the file of intake. */
export const sourcesIn = <Source extends Addressed, Item extends Addressed & { readonly state: string }>(driver: Driver): Sources<Source, Item> => ({
  all: () => driver.all('SELECT body FROM source ORDER BY address').map((r) => JSON.parse(String(r['body'])) as Source),
  put: (source) => { driver.run('INSERT INTO source (address, body) VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET body = excluded.body', source.address, JSON.stringify(source)); },
  drop: (address) => {
    const isThere = driver.all('SELECT 1 FROM source WHERE address = ?', address).length > 0;
    driver.run('DELETE FROM source WHERE address = ?', address);
    driver.run('DELETE FROM item WHERE source = ?', address);
    return isThere;
  },
  item: (source, address) => { const r = driver.all('SELECT body FROM item WHERE source = ? AND address = ?', source, address)[0]; return r === undefined ? undefined : JSON.parse(String(r['body'])) as Item; },
  isAnyWaiting: (source) => driver.all("SELECT 1 FROM item WHERE source = ? AND json_extract(body, '$.state') = 'waiting' LIMIT 1", source).length > 0,
  putItems: (source, items) => {
    if (items.length === 0) return;
    driver.exec('BEGIN IMMEDIATE');
    for (const item of items) driver.run('INSERT INTO item (source, address, body) VALUES (?, ?, ?) ON CONFLICT (source, address) DO UPDATE SET body = excluded.body', source, item.address, JSON.stringify(item));
    driver.exec('COMMIT');
  },
});
