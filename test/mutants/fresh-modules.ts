import { vi } from 'vitest';

// The worker is kept, and would keep what it has evaluated before an entry was taken out.
vi.resetModules();
