DROP INDEX `learners_party`;--> statement-breakpoint
ALTER TABLE `learners` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `learners` ADD `languages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `learners` ADD `shares_with_authority` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `learners` ADD `affiliation_statement` text;--> statement-breakpoint
ALTER TABLE `learners` ADD `affiliation_state` text DEFAULT 'NONE' NOT NULL;--> statement-breakpoint
ALTER TABLE `learners` ADD `claimed_on` text;--> statement-breakpoint
ALTER TABLE `learners` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `learners` ADD `decision_reason` text;--> statement-breakpoint
CREATE INDEX `learners_claims` ON `learners` (`party`,`claimed_on`,`id`);--> statement-breakpoint
UPDATE `learners` SET `affiliation_state` = 'CLAIMED', `claimed_on` = (SELECT min(`enrolled_on`) FROM `enrolments` WHERE `enrolments`.`learner` = `learners`.`id`)
WHERE `party` IS NOT NULL AND `affiliation` IS NOT NULL AND EXISTS (SELECT 1 FROM `enrolments` WHERE `enrolments`.`learner` = `learners`.`id`);
