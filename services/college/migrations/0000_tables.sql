CREATE TABLE `course_topics` (
	`topic` text NOT NULL,
	`course` text NOT NULL,
	PRIMARY KEY(`topic`, `course`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `course_topics_course` ON `course_topics` (`course`);--> statement-breakpoint
CREATE TABLE `courses` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`topics` text NOT NULL,
	`languages` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_proximity` (
	`topic` text NOT NULL,
	`near` text NOT NULL,
	`distance` integer NOT NULL,
	PRIMARY KEY(`topic`, `near`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`near`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `topic_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`broader` text,
	`label` text NOT NULL
);
