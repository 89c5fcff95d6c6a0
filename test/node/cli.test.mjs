/* The command line as a merchant has it. One installation serves all tests. */
import { after } from 'node:test';
import { testBroken } from './cli/broken.mjs';
import { testCommands } from './cli/commands.mjs';
import { testImport } from './cli/import.mjs';
import { installPackage } from './cli/install.mjs';

const shop = installPackage();
after(() => shop.remove());
testCommands(shop);
testImport(shop);
testBroken(shop);
