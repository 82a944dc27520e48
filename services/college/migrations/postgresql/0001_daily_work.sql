CREATE TABLE "college"."cohorts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"revision" bigint DEFAULT 1 NOT NULL,
	"starts_on" text COLLATE "C" NOT NULL,
	"ends_on" text COLLATE "C" NOT NULL,
	"capacity" bigint NOT NULL,
	"tutor" text COLLATE "C",
	"organization" text COLLATE "C",
	"is_demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "college"."course_drafts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"revision" bigint NOT NULL,
	"listing" text COLLATE "C" NOT NULL,
	"moderation_reason" text COLLATE "C",
	"content" json NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "course_drafts_course_unique" UNIQUE("course")
);
--> statement-breakpoint
CREATE TABLE "college"."course_prerequisites" (
	"course" text COLLATE "C" NOT NULL,
	"prerequisite" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "course_prerequisites_course_prerequisite_pk" PRIMARY KEY("course","prerequisite")
);
--> statement-breakpoint
CREATE TABLE "college"."erasures" (
	"digest" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"request" text COLLATE "C",
	"followed_by" json DEFAULT '[]'::json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "college"."latest_changes" (
	"kind" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"has_left" boolean NOT NULL,
	CONSTRAINT "latest_changes_kind_key_audience_pk" PRIMARY KEY("kind","key","audience")
);
--> statement-breakpoint
CREATE TABLE "college"."party_departures" (
	"party" text COLLATE "C" NOT NULL,
	"year" text COLLATE "C" NOT NULL,
	"people" bigint NOT NULL,
	"completers" bigint NOT NULL,
	"completions" bigint NOT NULL,
	"is_demonstration" boolean NOT NULL,
	CONSTRAINT "party_departures_party_year_is_demonstration_pk" PRIMARY KEY("party","year","is_demonstration")
);
--> statement-breakpoint
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
ALTER TABLE "college"."enrolments" ADD COLUMN "cohort" text COLLATE "C";
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
ALTER TABLE "college"."topic_references" ADD COLUMN "merged_into" json;
--> statement-breakpoint
ALTER TABLE "college"."cohorts" ADD CONSTRAINT "cohorts_course_courses_slug_fk" FOREIGN KEY ("course") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "college"."course_drafts" ADD CONSTRAINT "course_drafts_course_courses_slug_fk" FOREIGN KEY ("course") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "college"."course_prerequisites" ADD CONSTRAINT "course_prerequisites_course_courses_slug_fk" FOREIGN KEY ("course") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "college"."course_prerequisites" ADD CONSTRAINT "course_prerequisites_prerequisite_courses_slug_fk" FOREIGN KEY ("prerequisite") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "college"."party_departures" ADD CONSTRAINT "party_departures_party_party_references_iso3_fk" FOREIGN KEY ("party") REFERENCES "college"."party_references"("iso3") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "cohorts_course" ON "college"."cohorts" USING btree ("course","starts_on","id");
--> statement-breakpoint
CREATE INDEX "course_prerequisites_prerequisite" ON "college"."course_prerequisites" USING btree ("prerequisite");
--> statement-breakpoint
CREATE INDEX "latest_changes_at" ON "college"."latest_changes" USING btree ("audience","at","kind","key");
--> statement-breakpoint
ALTER TABLE "college"."enrolments" ADD CONSTRAINT "enrolments_cohort_cohorts_id_fk" FOREIGN KEY ("cohort") REFERENCES "college"."cohorts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "enrolments_cohort" ON "college"."enrolments" USING btree ("cohort","state");
