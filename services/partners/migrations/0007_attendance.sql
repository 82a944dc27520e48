ALTER TABLE `registrations` ADD `attendance` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `called_off_on` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `cancellation_reason` text;--> statement-breakpoint
ALTER TABLE `training_sessions` ADD `replaced_by` text;