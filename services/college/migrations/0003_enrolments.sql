CREATE TABLE `learning_events` (
	`enrolment` text NOT NULL,
	`event` text NOT NULL,
	`lesson` text NOT NULL,
	`done_at` text NOT NULL,
	PRIMARY KEY(`enrolment`, `event`),
	FOREIGN KEY (`enrolment`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lesson`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `enrolments` ADD `queue` integer;--> statement-breakpoint
ALTER TABLE `enrolments` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `enrolments` ADD `reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_queue` ON `enrolments` (`course`,`queue`);--> statement-breakpoint
CREATE INDEX `enrolments_newest` ON `enrolments` (`learner`,`enrolled_on`,`id`);--> statement-breakpoint
CREATE INDEX `enrolments_oldest` ON `enrolments` (`course`,`enrolled_on`,`id`);