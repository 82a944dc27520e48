CREATE TABLE `staff_references` (
	`learner` text PRIMARY KEY NOT NULL,
	`party` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `staff_references_party` ON `staff_references` (`party`);--> statement-breakpoint
DROP INDEX `registrations_session`;--> statement-breakpoint
ALTER TABLE `registrations` ADD `learner` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `turn` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `registrations` ADD `name` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `email` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `works_for` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `motivation` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_learner` ON `registrations` (`learner`,`session`);--> statement-breakpoint
CREATE INDEX `registrations_queue` ON `registrations` (`session`,`state`,`turn`,`registered_on`,`id`);--> statement-breakpoint
CREATE INDEX `registrations_session` ON `registrations` (`session`,`turn`,`registered_on`,`id`);--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `selection` text DEFAULT 'FIRST_COME' NOT NULL;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `has_waiting_list` integer DEFAULT true NOT NULL;