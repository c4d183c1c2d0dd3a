import { keepMemoryLean } from './lean-memory.ts';

// Imported first by what is a process of its own.
keepMemoryLean();
