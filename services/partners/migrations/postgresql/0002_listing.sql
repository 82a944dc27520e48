CREATE TABLE "partners"."redirects" (
	"kind" text COLLATE "C" NOT NULL,
	"old" text COLLATE "C" NOT NULL,
	"present" text COLLATE "C" NOT NULL,
	CONSTRAINT "redirects_kind_old_pk" PRIMARY KEY("kind","old")
);
--> statement-breakpoint
ALTER TABLE "partners"."offers" ADD COLUMN "moderation_reason" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."organizations" ADD COLUMN "listing" text COLLATE "C" DEFAULT 'PUBLISHED' NOT NULL;
--> statement-breakpoint
ALTER TABLE "partners"."organizations" ADD COLUMN "moderation_reason" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."trainings" ADD COLUMN "moderation_reason" text COLLATE "C";
--> statement-breakpoint
CREATE INDEX "redirects_present" ON "partners"."redirects" USING btree ("kind","present");
