CREATE TABLE "partners"."erasures" (
	"digest" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"request" text COLLATE "C",
	"followed_by" json DEFAULT '[]'::json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."latest_changes" (
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"has_left" boolean NOT NULL,
	CONSTRAINT "latest_changes_kind_key_audience_pk" PRIMARY KEY("kind","key","audience")
);
--> statement-breakpoint
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
ALTER TABLE "partners"."registrations" ADD COLUMN "attendance" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."topic_references" ADD COLUMN "merged_into" json;
--> statement-breakpoint
ALTER TABLE "partners"."training_sessions" ADD COLUMN "called_off_on" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."training_sessions" ADD COLUMN "cancellation_reason" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."training_sessions" ADD COLUMN "replaced_by" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "partners"."trainings" ADD COLUMN "moderation_reason" text COLLATE "C";
--> statement-breakpoint
CREATE INDEX "latest_changes_at" ON "partners"."latest_changes" USING btree ("audience","at","kind","key");
--> statement-breakpoint
CREATE INDEX "redirects_present" ON "partners"."redirects" USING btree ("kind","present");
