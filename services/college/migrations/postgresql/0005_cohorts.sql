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
ALTER TABLE "college"."enrolments" ADD COLUMN "cohort" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "college"."cohorts" ADD CONSTRAINT "cohorts_course_courses_slug_fk" FOREIGN KEY ("course") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "cohorts_course" ON "college"."cohorts" USING btree ("course","starts_on","id");
--> statement-breakpoint
ALTER TABLE "college"."enrolments" ADD CONSTRAINT "enrolments_cohort_cohorts_id_fk" FOREIGN KEY ("cohort") REFERENCES "college"."cohorts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "enrolments_cohort" ON "college"."enrolments" USING btree ("cohort","state");
