import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './services/college/tables.ts', out: './services/college/migrations' });
