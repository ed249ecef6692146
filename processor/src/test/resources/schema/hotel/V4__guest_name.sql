ALTER TABLE `guest`
  CHANGE COLUMN `first_name` `name` varchar(120) NOT NULL DEFAULT '' AFTER `email`,
  MODIFY `newsletter` tinyint(1) NOT NULL DEFAULT 0 FIRST,
  DROP KEY `ix_guest_name`,
  ALGORITHM=INPLACE, LOCK=NONE;
