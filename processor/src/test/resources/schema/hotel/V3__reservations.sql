CREATE TABLE reservation (
  id char(36) NOT NULL,
  code varchar(12) NOT NULL,
  guest bigint unsigned NOT NULL,
  room int unsigned NOT NULL,
  arrival date NOT NULL,
  status enum('REQUESTED','CONFIRMED') NOT NULL DEFAULT 'REQUESTED',
  details json DEFAULT (json_object()),
  nights int GENERATED ALWAYS AS (json_value(details, '$.nights')) VIRTUAL,
  INDEX ix_guest (guest),
  CONSTRAINT PRIMARY KEY (id),
  CONSTRAINT uk_code UNIQUE KEY (code),
  CONSTRAINT `fk_reservation_guest` FOREIGN KEY (`guest`) REFERENCES `guest` (`id`) ON DELETE NO ACTION ON UPDATE CASCADE,
  CONSTRAINT chk_nights CHECK (nights > 0) NOT ENFORCED
) ENGINE=InnoDB
PARTITION BY KEY () PARTITIONS 4;
