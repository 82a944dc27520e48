ALTER TABLE "needs"."topics" ADD COLUMN "merged_into" json;
