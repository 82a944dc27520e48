CREATE TABLE `glossary_terms` (
	`slug` text PRIMARY KEY NOT NULL,
	`term` text NOT NULL,
	`term_en` text NOT NULL,
	`term_fr` text NOT NULL,
	`term_es` text NOT NULL,
	`abbreviation` text,
	`definition` text NOT NULL,
	`occurs_in` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE INDEX `glossary_terms_en` ON `glossary_terms` (`term_en`,`slug`);--> statement-breakpoint
CREATE INDEX `glossary_terms_fr` ON `glossary_terms` (`term_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `glossary_terms_es` ON `glossary_terms` (`term_es`,`slug`);--> statement-breakpoint
CREATE TABLE `glossary_words` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `glossary_words_document` ON `glossary_words` (`document`);--> statement-breakpoint
CREATE TABLE `need_kinds` (
	`topic` text NOT NULL,
	`kind` text NOT NULL,
	`need` text NOT NULL,
	PRIMARY KEY(`topic`, `kind`, `need`),
	FOREIGN KEY (`topic`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `need_kinds_need` ON `need_kinds` (`need`);--> statement-breakpoint
CREATE INDEX `need_kinds_kind` ON `need_kinds` (`kind`,`need`);--> statement-breakpoint
CREATE TABLE `need_languages` (
	`language` text NOT NULL,
	`need` text NOT NULL,
	PRIMARY KEY(`language`, `need`),
	FOREIGN KEY (`need`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `need_languages_need` ON `need_languages` (`need`);--> statement-breakpoint
CREATE TABLE `need_words` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `need_words_document` ON `need_words` (`document`);--> statement-breakpoint
CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`party` text NOT NULL,
	`topic` text NOT NULL,
	`statement` text NOT NULL,
	`kinds` text NOT NULL,
	`level` text NOT NULL,
	`known_from` text NOT NULL,
	`citations` text NOT NULL,
	`urgency` text NOT NULL,
	`most_urgent` integer NOT NULL,
	`urgency_rank` integer NOT NULL,
	`urgency_order` integer NOT NULL,
	`party_en` text NOT NULL,
	`party_fr` text NOT NULL,
	`party_es` text NOT NULL,
	`state` text NOT NULL,
	`stated_on` text NOT NULL,
	`languages` text NOT NULL,
	`visibility` text NOT NULL,
	`is_demonstration` integer NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`party`) REFERENCES `parties`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `needs_party` ON `needs` (`party`,`urgency_rank`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_party_stated` ON `needs` (`party`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_topic` ON `needs` (`topic`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_stated` ON `needs` (`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_urgency` ON `needs` (`urgency_rank`,`stated_on`,`id`);--> statement-breakpoint
CREATE INDEX `needs_party_en` ON `needs` (`party_en`,`party`,`urgency_order`,`id`);--> statement-breakpoint
CREATE INDEX `needs_party_fr` ON `needs` (`party_fr`,`party`,`urgency_order`,`id`);--> statement-breakpoint
CREATE INDEX `needs_party_es` ON `needs` (`party_es`,`party`,`urgency_order`,`id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`iso3` text PRIMARY KEY NOT NULL,
	`iso2` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_es` text NOT NULL,
	`region` text NOT NULL,
	`subregion` text,
	`joined_by` text NOT NULL,
	`joined_on` text,
	`in_force_on` text NOT NULL,
	`date_check` text NOT NULL,
	`languages` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`region`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subregion`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_iso2_unique` ON `parties` (`iso2`);--> statement-breakpoint
CREATE INDEX `parties_name_en` ON `parties` (`name_en`,`iso3`);--> statement-breakpoint
CREATE INDEX `parties_name_fr` ON `parties` (`name_fr`,`iso3`);--> statement-breakpoint
CREATE INDEX `parties_name_es` ON `parties` (`name_es`,`iso3`);--> statement-breakpoint
CREATE INDEX `parties_in_force` ON `parties` (`in_force_on`,`iso3`);--> statement-breakpoint
CREATE INDEX `parties_region` ON `parties` (`region`);--> statement-breakpoint
CREATE INDEX `parties_subregion` ON `parties` (`subregion`);--> statement-breakpoint
CREATE TABLE `party_groups` (
	`party` text NOT NULL,
	`group` text NOT NULL,
	PRIMARY KEY(`group`, `party`),
	FOREIGN KEY (`party`) REFERENCES `parties`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `party_groups_party` ON `party_groups` (`party`);--> statement-breakpoint
CREATE TABLE `party_languages` (
	`language` text NOT NULL,
	`party` text NOT NULL,
	PRIMARY KEY(`language`, `party`),
	FOREIGN KEY (`party`) REFERENCES `parties`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `party_languages_party` ON `party_languages` (`party`);--> statement-breakpoint
CREATE TABLE `party_words` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `party_words_document` ON `party_words` (`document`);--> statement-breakpoint
CREATE TABLE `provision_topics` (
	`topic` text NOT NULL,
	`provision` text NOT NULL,
	PRIMARY KEY(`topic`, `provision`),
	FOREIGN KEY (`topic`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provision`) REFERENCES `provisions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provision_topics_provision` ON `provision_topics` (`provision`);--> statement-breakpoint
CREATE TABLE `provisions` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`instrument` text NOT NULL,
	`paragraph` text,
	`kind` text NOT NULL,
	`directed_to` text NOT NULL,
	`status` text NOT NULL,
	`adopted_at` text,
	`proposed_at` text,
	`adopted_as` text,
	`summary` text NOT NULL,
	`subject_to_funding` integer NOT NULL,
	`topics` text NOT NULL,
	`organizations` text NOT NULL,
	`found_in` text NOT NULL,
	`secretariat_comment` text,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provisions_position` ON `provisions` (`position`);--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`code` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`issued_by` text NOT NULL,
	`sent_on` text NOT NULL,
	`sent_precision` text NOT NULL,
	`season` text,
	`based_on` text,
	`provisions` text NOT NULL,
	`figures` text NOT NULL,
	`findings` text NOT NULL,
	`responses_public` integer NOT NULL,
	`reported_in` text NOT NULL,
	`paragraph` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`slug` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_es` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_code_unique` ON `regions` (`code`);--> statement-breakpoint
CREATE INDEX `regions_en` ON `regions` (`kind`,`name_en`,`slug`);--> statement-breakpoint
CREATE INDEX `regions_fr` ON `regions` (`kind`,`name_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `regions_es` ON `regions` (`kind`,`name_es`,`slug`);--> statement-breakpoint
CREATE TABLE `topic_proximity` (
	`topic` text NOT NULL,
	`near` text NOT NULL,
	`distance` integer NOT NULL,
	PRIMARY KEY(`topic`, `near`),
	FOREIGN KEY (`topic`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`near`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topic_proximity_near` ON `topic_proximity` (`near`,`topic`);--> statement-breakpoint
CREATE TABLE `topic_words` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `topic_words_document` ON `topic_words` (`document`);--> statement-breakpoint
CREATE TABLE `topics` (
	`slug` text PRIMARY KEY NOT NULL,
	`broader` text,
	`label` text NOT NULL,
	`label_en` text NOT NULL,
	`label_fr` text NOT NULL,
	`label_es` text NOT NULL,
	`definition` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`broader`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topics_label_en` ON `topics` (`label_en`,`slug`);--> statement-breakpoint
CREATE INDEX `topics_label_fr` ON `topics` (`label_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `topics_label_es` ON `topics` (`label_es`,`slug`);--> statement-breakpoint
CREATE INDEX `topics_broader` ON `topics` (`broader`);