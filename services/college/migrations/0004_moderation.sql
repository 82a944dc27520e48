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
CREATE INDEX `materials_duplicates` ON `materials` (`duplicate_of`);