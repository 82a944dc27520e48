CREATE TABLE `activities` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`place` text,
	`country` text,
	`mode` text,
	`parties` text NOT NULL,
	`regions` text NOT NULL,
	`organizations` text NOT NULL,
	`provisions` text NOT NULL,
	`funder_party` text,
	`funder_organization` text,
	`figures` text NOT NULL,
	`questionnaire` text,
	`note` text,
	`paragraph` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`country`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`funder_party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`funder_organization`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_position` ON `activities` (`position`);--> statement-breakpoint
CREATE TABLE `activity_links` (
	`to` text NOT NULL,
	`key` text NOT NULL,
	`activity` text NOT NULL,
	PRIMARY KEY(`to`, `key`, `activity`),
	FOREIGN KEY (`activity`) REFERENCES `activities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `budget_lines` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`provision` text NOT NULL,
	`instrument_type` text NOT NULL,
	`activity` text NOT NULL,
	`priority` text,
	`currency` text NOT NULL,
	`cost_min` integer NOT NULL,
	`cost_max` integer NOT NULL,
	`cost_per_year` integer,
	`years` integer,
	`source_of_funding` text,
	`note` text,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `budget_lines_position` ON `budget_lines` (`position`);--> statement-breakpoint
CREATE INDEX `budget_lines_provision` ON `budget_lines` (`provision`,`position`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`movement` text NOT NULL,
	`giver_party` text,
	`giver_organization` text,
	`receiver_party` text,
	`receiver_organization` text,
	`party` text,
	`topic` text,
	`amount` integer,
	`currency` text NOT NULL,
	`amount_is_public` integer NOT NULL,
	`made_on` text NOT NULL,
	`is_demonstration` integer NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`giver_party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`giver_organization`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver_party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver_organization`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contributions_giver" CHECK(("contributions"."giver_party" is null) <> ("contributions"."giver_organization" is null)),
	CONSTRAINT "contributions_receiver" CHECK(("contributions"."receiver_party" is null) <> ("contributions"."receiver_organization" is null))
);
--> statement-breakpoint
CREATE INDEX `contributions_made` ON `contributions` (`made_on`,`id`);--> statement-breakpoint
CREATE INDEX `contributions_party` ON `contributions` (`party`,`made_on`,`id`);--> statement-breakpoint
CREATE INDEX `contributions_giver_party` ON `contributions` (`giver_party`,`made_on`,`id`);--> statement-breakpoint
CREATE TABLE `offer_help` (
	`offer` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`offer`, `kind`),
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offer_help_kind` ON `offer_help` (`kind`,`offer`);--> statement-breakpoint
CREATE TABLE `offer_languages` (
	`language` text NOT NULL,
	`offer` text NOT NULL,
	PRIMARY KEY(`language`, `offer`),
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offer_parties` (
	`party` text NOT NULL,
	`offer` text NOT NULL,
	PRIMARY KEY(`party`, `offer`),
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offer_regions` (
	`region` text NOT NULL,
	`offer` text NOT NULL,
	PRIMARY KEY(`region`, `offer`),
	FOREIGN KEY (`region`) REFERENCES `region_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offer_topics` (
	`topic` text NOT NULL,
	`offer` text NOT NULL,
	PRIMARY KEY(`topic`, `offer`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`title_es` text NOT NULL,
	`giver_party` text,
	`giver_organization` text,
	`help` text NOT NULL,
	`topics` text NOT NULL,
	`languages` text NOT NULL,
	`parties` text NOT NULL,
	`regions` text NOT NULL,
	`is_for_all` integer NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text,
	`is_demonstration` integer NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`giver_party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`giver_organization`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "offers_giver" CHECK(("offers"."giver_party" is null) <> ("offers"."giver_organization" is null))
);
--> statement-breakpoint
CREATE INDEX `offers_title_en` ON `offers` (`title_en`,`id`);--> statement-breakpoint
CREATE INDEX `offers_title_fr` ON `offers` (`title_fr`,`id`);--> statement-breakpoint
CREATE INDEX `offers_title_es` ON `offers` (`title_es`,`id`);--> statement-breakpoint
CREATE INDEX `offers_opens` ON `offers` (`opens_on`,`id`);--> statement-breakpoint
CREATE INDEX `offers_giver_organization` ON `offers` (`giver_organization`,`opens_on`,`id`);--> statement-breakpoint
CREATE INDEX `offers_giver_party` ON `offers` (`giver_party`,`opens_on`,`id`);--> statement-breakpoint
CREATE TABLE `organization_members` (
	`consortium` text NOT NULL,
	`member` text NOT NULL,
	PRIMARY KEY(`consortium`, `member`),
	FOREIGN KEY (`consortium`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_members_member` ON `organization_members` (`member`);--> statement-breakpoint
CREATE TABLE `organization_topics` (
	`topic` text NOT NULL,
	`organization` text NOT NULL,
	PRIMARY KEY(`topic`, `organization`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organization_words` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `organization_words_document` ON `organization_words` (`document`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`slug` text PRIMARY KEY NOT NULL,
	`acronym` text,
	`former_acronym` text,
	`aliases` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`name_fr` text NOT NULL,
	`name_es` text NOT NULL,
	`acronym_key` text NOT NULL,
	`kind` text NOT NULL,
	`seat` text,
	`website` text,
	`cooperation_areas` text NOT NULL,
	`named_in_source` text NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`seat`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organizations_name_en` ON `organizations` (`name_en`,`slug`);--> statement-breakpoint
CREATE INDEX `organizations_name_fr` ON `organizations` (`name_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `organizations_name_es` ON `organizations` (`name_es`,`slug`);--> statement-breakpoint
CREATE INDEX `organizations_acronym` ON `organizations` (`acronym_key`,`slug`);--> statement-breakpoint
CREATE TABLE `course_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `party_references` (
	`iso3` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`region` text NOT NULL,
	`subregion` text
);
--> statement-breakpoint
CREATE TABLE `region_parties` (
	`region` text NOT NULL,
	`party` text NOT NULL,
	PRIMARY KEY(`region`, `party`),
	FOREIGN KEY (`region`) REFERENCES `region_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `region_parties_party` ON `region_parties` (`party`);--> statement-breakpoint
CREATE TABLE `region_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_proximity` (
	`topic` text NOT NULL,
	`near` text NOT NULL,
	`distance` integer NOT NULL,
	PRIMARY KEY(`topic`, `near`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`near`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `topic_references` (
	`slug` text PRIMARY KEY NOT NULL,
	`broader` text,
	`label` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`session` text NOT NULL,
	`state` text NOT NULL,
	`registered_on` text NOT NULL,
	`is_demonstration` integer NOT NULL,
	FOREIGN KEY (`session`) REFERENCES `training_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `registrations_session` ON `registrations` (`session`,`state`,`registered_on`);--> statement-breakpoint
CREATE TABLE `session_languages` (
	`language` text NOT NULL,
	`session` text NOT NULL,
	PRIMARY KEY(`language`, `session`),
	FOREIGN KEY (`session`) REFERENCES `training_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `training_courses` (
	`course` text NOT NULL,
	`training` text NOT NULL,
	PRIMARY KEY(`course`, `training`),
	FOREIGN KEY (`course`) REFERENCES `course_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `training_help` (
	`training` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`training`, `kind`),
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `training_languages` (
	`language` text NOT NULL,
	`training` text NOT NULL,
	PRIMARY KEY(`language`, `training`),
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `training_organizations` (
	`organization` text NOT NULL,
	`training` text NOT NULL,
	PRIMARY KEY(`organization`, `training`),
	FOREIGN KEY (`organization`) REFERENCES `organizations`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `training_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`training` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`mode` text,
	`starts_on` text,
	`ends_on` text,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`place` text,
	`country` text,
	`languages` text NOT NULL,
	`topics` text NOT NULL,
	`organizations` text NOT NULL,
	`places` integer,
	`places_taken` integer,
	`participants` integer,
	`scholarships` integer,
	`note` text,
	`is_demonstration` integer NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `training_sessions_slug` ON `training_sessions` (`slug`);--> statement-breakpoint
CREATE INDEX `training_sessions_training` ON `training_sessions` (`training`,`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `training_sessions_day` ON `training_sessions` (`first_day`,`id`);--> statement-breakpoint
CREATE INDEX `training_sessions_last_day` ON `training_sessions` (`last_day`,`training`);--> statement-breakpoint
CREATE INDEX `training_sessions_kind` ON `training_sessions` (`kind`,`training`);--> statement-breakpoint
CREATE INDEX `training_sessions_mode` ON `training_sessions` (`mode`,`training`);--> statement-breakpoint
CREATE INDEX `training_sessions_country` ON `training_sessions` (`country`,`first_day`);--> statement-breakpoint
CREATE TABLE `training_topics` (
	`topic` text NOT NULL,
	`training` text NOT NULL,
	PRIMARY KEY(`topic`, `training`),
	FOREIGN KEY (`topic`) REFERENCES `topic_references`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`training`) REFERENCES `trainings`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `training_topics_training` ON `training_topics` (`training`);--> statement-breakpoint
CREATE TABLE `training_words` (
	`token` text NOT NULL,
	`document` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`token`, `document`)
);
--> statement-breakpoint
CREATE INDEX `training_words_document` ON `training_words` (`document`);--> statement-breakpoint
CREATE TABLE `trainings` (
	`slug` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`title_en` text NOT NULL,
	`title_fr` text NOT NULL,
	`title_es` text NOT NULL,
	`kind` text NOT NULL,
	`mode` text,
	`languages` text NOT NULL,
	`topics` text NOT NULL,
	`organizations` text NOT NULL,
	`courses` text NOT NULL,
	`help` text NOT NULL,
	`place` text,
	`country` text,
	`places_per_session` integer,
	`scholarships` integer,
	`note` text,
	`latest_on` text NOT NULL,
	`is_demonstration` integer NOT NULL,
	`source` text NOT NULL,
	`confidence` text,
	`verified` integer,
	`reality` text,
	FOREIGN KEY (`country`) REFERENCES `party_references`(`iso3`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trainings_title_en` ON `trainings` (`title_en`,`slug`);--> statement-breakpoint
CREATE INDEX `trainings_title_fr` ON `trainings` (`title_fr`,`slug`);--> statement-breakpoint
CREATE INDEX `trainings_title_es` ON `trainings` (`title_es`,`slug`);--> statement-breakpoint
CREATE INDEX `trainings_latest` ON `trainings` (`latest_on`,`slug`);