import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './services/partners/tables.ts', out: './services/partners/migrations' });
