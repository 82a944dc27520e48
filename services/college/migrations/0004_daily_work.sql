CREATE TABLE `erasures` (
	`digest` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`request` text,
	`followed_by` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `latest_changes` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`audience` text NOT NULL,
	`at` text NOT NULL,
	`has_left` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`, `audience`)
);
--> statement-breakpoint
CREATE INDEX `latest_changes_at` ON `latest_changes` (`audience`,`at`,`kind`,`key`);--> statement-breakpoint
CREATE TABLE `course_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`listing` text NOT NULL,
	`moderation_reason` text,
	`content` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_drafts_course_unique` ON `course_drafts` (`course`);--> statement-breakpoint
CREATE TABLE `course_prerequisites` (
	`course` text NOT NULL,
	`prerequisite` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`course`, `prerequisite`),
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prerequisite`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_prerequisites_prerequisite` ON `course_prerequisites` (`prerequisite`);--> statement-breakpoint
CREATE TABLE `cohorts` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`capacity` integer NOT NULL,
	`tutor` text,
	`organization` text,
	`is_demonstration` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cohorts_course` ON `cohorts` (`course`,`starts_on`,`id`);--> statement-breakpoint
CREATE TABLE `party_departures` (
	`party` text NOT NULL,
	`year` text NOT NULL,
	`people` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`party`, `year`, `is_demonstration`),
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `topic_references` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `listing` text DEFAULT 'PUBLISHED' NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `courses` ADD `submitted_by_party` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `submitted_by_organization` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `moderation_reason` text;--> statement-breakpoint
ALTER TABLE `courses` ADD `duplicate_of` text;--> statement-breakpoint
ALTER TABLE `materials` ADD `is_demonstration` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `materials` ADD `listing` text DEFAULT 'PUBLISHED' NOT NULL;--> statement-breakpoint
ALTER TABLE `materials` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `materials` ADD `submitted_by_party` text;--> statement-breakpoint
ALTER TABLE `materials` ADD `submitted_by_organization` text;--> statement-breakpoint
ALTER TABLE `materials` ADD `moderation_reason` text;--> statement-breakpoint
ALTER TABLE `materials` ADD `duplicate_of` text;--> statement-breakpoint
ALTER TABLE `enrolments` ADD `cohort` text REFERENCES cohorts(id);--> statement-breakpoint
CREATE INDEX `enrolments_cohort` ON `enrolments` (`cohort`,`state`);