ALTER TABLE `needs` ADD `urgency_order` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `needs` ADD `party_en` text NOT NULL;--> statement-breakpoint
ALTER TABLE `needs` ADD `party_fr` text NOT NULL;--> statement-breakpoint
ALTER TABLE `needs` ADD `party_es` text NOT NULL;--> statement-breakpoint
CREATE INDEX `needs_party_en` ON `needs` (`party_en`,`party`,`urgency_order`,`id`);--> statement-breakpoint
CREATE INDEX `needs_party_fr` ON `needs` (`party_fr`,`party`,`urgency_order`,`id`);--> statement-breakpoint
CREATE INDEX `needs_party_es` ON `needs` (`party_es`,`party`,`urgency_order`,`id`);