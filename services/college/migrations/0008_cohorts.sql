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
ALTER TABLE `enrolments` ADD `cohort` text REFERENCES cohorts(id);--> statement-breakpoint
CREATE INDEX `enrolments_cohort` ON `enrolments` (`cohort`,`state`);