CREATE TABLE `party_references` (
	`iso3` text PRIMARY KEY NOT NULL,
	`region` text NOT NULL,
	`subregion` text
);
--> statement-breakpoint
CREATE TABLE `region_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`id` text PRIMARY KEY NOT NULL,
	`learner` text NOT NULL,
	`course` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`enrolled_on` text NOT NULL,
	`completed_on` text,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_learner` ON `enrolments` (`learner`,`course`,`version`);--> statement-breakpoint
CREATE INDEX `enrolments_course` ON `enrolments` (`course`,`state`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`party` text,
	`affiliation` text,
	`is_demonstration` integer NOT NULL,
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `learners_party` ON `learners` (`party`);--> statement-breakpoint
CREATE TABLE `lesson_progress` (
	`enrolment` text NOT NULL,
	`lesson` text NOT NULL,
	`done_on` text NOT NULL,
	PRIMARY KEY(`enrolment`, `lesson`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesson`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party_course_progress` (
	`party` text NOT NULL,
	`course` text NOT NULL,
	`learners` integer NOT NULL,
	`enrolments` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`party`, `course`),
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`course`) REFERENCES `courses`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party_progress` (
	`party` text PRIMARY KEY NOT NULL,
	`learners` integer NOT NULL,
	`enrolments` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `party_topic_progress` (
	`party` text NOT NULL,
	`topic` text NOT NULL,
	`learners` integer NOT NULL,
	`enrolments` integer NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`party`, `topic`),
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region_month_progress` (
	`region` text NOT NULL,
	`month` text NOT NULL,
	`completers` integer NOT NULL,
	`completions` integer NOT NULL,
	`is_demonstration` integer NOT NULL,
	PRIMARY KEY(`region`, `month`),
	FOREIGN KEY (`region`) REFERENCES `region_references`(`slug`) ON UPDATE no action ON DELETE no action
);
