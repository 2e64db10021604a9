import { openEmbeddedStore } from '../../src/store/embedded-store.ts';
import { importContract } from './import-contract.ts';

importContract({ name: 'embedded', open: async () => openEmbeddedStore() });
