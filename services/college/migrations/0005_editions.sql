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
CREATE INDEX `course_prerequisites_prerequisite` ON `course_prerequisites` (`prerequisite`);