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
ALTER TABLE `topics` ADD `merged_into` text;