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
CREATE TABLE `redirects` (
	`kind` text NOT NULL,
	`old` text NOT NULL,
	`present` text NOT NULL,
	PRIMARY KEY(`kind`, `old`)
);
--> statement-breakpoint
CREATE INDEX `redirects_present` ON `redirects` (`kind`,`present`);--> statement-breakpoint
ALTER TABLE `offers` ADD `moderation_reason` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `listing` text DEFAULT 'PUBLISHED' NOT NULL;--> statement-breakpoint
ALTER TABLE `organizations` ADD `moderation_reason` text;--> statement-breakpoint
ALTER TABLE `topic_references` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `registrations` ADD `attendance` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `called_off_on` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `cancellation_reason` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `replaced_by` text;--> statement-breakpoint
ALTER TABLE `trainings` ADD `moderation_reason` text;