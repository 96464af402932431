import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { installNeo4j, Neo4jMissing } from './install.ts';
import { findJava, leastJava } from './java.ts';
import { endProcess, freePort, isRunning, runsWith } from './process.ts';

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

test('each line of Neo4j says how new a Java it needs', () => {
  expect(['5.26.30', '2025.01.0', '2026.09.0'].map(leastJava)).toEqual([17, 21, 21]);
});

test('the Java that is found is new enough', () => {
  process.env.JAVA_HOME = '/nowhere';
  for (const version of ['5.26.30', '2026.09.0']) {
    expect(findJava(version)?.major ?? leastJava(version)).toBeGreaterThanOrEqual(leastJava(version));
  }
});

test('a version that is none is refused before anything is fetched', async () => {
  const install = installNeo4j('latest', () => {});
  await expect(install).rejects.toThrow(new Neo4jMissing('"latest" is no version such as 2026.09.0'));
});

test('a port that is taken is not given', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const free = await freePort(port);
  expect(free).not.toBe(port);
  taken.close();
  await once(taken, 'close');
  expect(await freePort(port)).toBe(port);
});

test('a process is known by its command line, and ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000) // known-by-this']);
  const pid = child.pid!;
  await once(child, 'spawn');
  expect([runsWith(pid, 'known-by-this'), runsWith(pid, 'something-else')]).toEqual([true, false]);
  await endProcess(pid, 5_000);
  expect([isRunning(pid), runsWith(pid, 'known-by-this')]).toEqual([false, false]);
});

test('a process that does not want to end is ended by force', async () => {
  const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')";
  const child = spawn(process.execPath, ['-e', stubborn], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  await endProcess(child.pid!, 200);
  expect(isRunning(child.pid!)).toBe(false);
});
