ALTER TABLE "college"."topic_references" ADD COLUMN "merged_into" json;
