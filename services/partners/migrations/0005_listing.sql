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
ALTER TABLE `trainings` ADD `moderation_reason` text;