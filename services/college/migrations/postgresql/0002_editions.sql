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
ALTER TABLE "college"."course_drafts" ADD CONSTRAINT "course_drafts_course_courses_slug_fk" FOREIGN KEY ("course") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "college"."course_prerequisites" ADD CONSTRAINT "course_prerequisites_course_courses_slug_fk" FOREIGN KEY ("course") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "college"."course_prerequisites" ADD CONSTRAINT "course_prerequisites_prerequisite_courses_slug_fk" FOREIGN KEY ("prerequisite") REFERENCES "college"."courses"("slug") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "course_prerequisites_prerequisite" ON "college"."course_prerequisites" USING btree ("prerequisite");
