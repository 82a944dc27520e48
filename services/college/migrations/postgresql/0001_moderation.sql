ALTER TABLE "college"."courses" ADD COLUMN "listing" text COLLATE "C" DEFAULT 'PUBLISHED' NOT NULL;
--> statement-breakpoint
ALTER TABLE "college"."courses" ADD COLUMN "revision" bigint DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "college"."courses" ADD COLUMN "submitted_by_party" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."courses" ADD COLUMN "submitted_by_organization" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."courses" ADD COLUMN "moderation_reason" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."courses" ADD COLUMN "duplicate_of" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "is_demonstration" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "listing" text COLLATE "C" DEFAULT 'PUBLISHED' NOT NULL;
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "revision" bigint DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "submitted_by_party" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "submitted_by_organization" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "moderation_reason" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."materials" ADD COLUMN "duplicate_of" text COLLATE "C";
--> statement-breakpoint
CREATE INDEX "materials_duplicates" ON "college"."materials" USING btree ("duplicate_of");
