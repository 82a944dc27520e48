ALTER TABLE `organizations` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `is_cancelled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `trainings` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `trainings` ADD `listing` text DEFAULT 'PUBLISHED' NOT NULL;--> statement-breakpoint
ALTER TABLE `trainings` ADD `own_languages` text;