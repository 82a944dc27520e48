CREATE INDEX `offer_help_kind` ON `offer_help` (`kind`,`offer`);--> statement-breakpoint
CREATE INDEX `training_sessions_last_day` ON `training_sessions` (`last_day`,`training`);--> statement-breakpoint
CREATE INDEX `training_sessions_kind` ON `training_sessions` (`kind`,`training`);--> statement-breakpoint
CREATE INDEX `training_sessions_mode` ON `training_sessions` (`mode`,`training`);