// Brings a bare clone to the point where it can start (`start`) or be tested (`test`). No dependencies: it installs them.
import { buildChanged } from './build-changed.mjs';
import { installPackages } from './install-packages.mjs';

const purpose = process.argv[2] ?? 'start';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

async function getPrograms() {
  const { getTestPrograms } = await import('./get-test-programs.mjs');
  return getTestPrograms();
}

async function setUp() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Thew needs Node 20.19 or newer; this is ${process.versions.node}.`);
    return 1;
  }
  const installed = installPackages();
  if (installed !== 0) return installed;
  // The tests type-check everything themselves; a failing build is reported there, with the other sections.
  if (purpose === 'test') return getPrograms();
  return buildChanged();
}

process.exitCode = await setUp();
