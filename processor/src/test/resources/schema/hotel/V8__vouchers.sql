CREATE TABLE voucher (
  `code` varchar(20) COLLATE utf8mb4_bin NOT NULL,
  `guest_id` bigint unsigned DEFAULT NULL,
  `active` tinyint(1) DEFAULT 1,
  `active_code` varchar(20) AS (IF(active, code, NULL)) STORED,
  version int NOT NULL,
  id bigint NOT NULL AUTO_INCREMENT,
  PRIMARY KEY (id),
  UNIQUE uk_voucher_active (active_code),
  KEY (guest_id),
  FOREIGN KEY fk_voucher_guest (guest_id) REFERENCES guest (id)
) DEFAULT CHARSET=utf8mb4;
CREATE UNIQUE INDEX uk_voucher_lower ON voucher ((lower(`code`))) USING BTREE ALGORITHM DEFAULT;
