import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './services/needs/tables.ts', out: './services/needs/migrations' });
