// Starts Maillage: checks Node, builds the page if it is older than its sources, serves page and API.
// Plain JavaScript with nothing imported before the check, so that an old Node gets words and not a stack.
const NEEDED = [20, 19];

function nodeIsOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
}

if (nodeIsOld(process.versions.node)) {
  console.error(
    `Maillage needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

const { buildPage, pageIsCurrent } = await import('./build-page.mjs');
const { runServer } = await import('./run-server.mjs');

try {
  if (await pageIsCurrent()) console.error('The page is built already.');
  else {
    console.error('Building the page…');
    await buildPage();
  }
} catch (error) {
  console.error(`The page could not be built: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

process.exitCode = await runServer(process.argv.slice(2));
