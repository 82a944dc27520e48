ALTER TABLE "partners"."offers" ADD COLUMN "revision" bigint DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "partners"."offers" ADD COLUMN "listing" text COLLATE "C" DEFAULT 'PUBLISHED' NOT NULL;
--> statement-breakpoint
ALTER TABLE "partners"."offers" ADD COLUMN "note" json;
