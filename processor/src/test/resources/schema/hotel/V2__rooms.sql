# rooms of all houses
CREATE TABLE IF NOT EXISTS `hotel`.`room` (
  id int UNSIGNED auto_increment primary key,
  house_id smallint NOT NULL,
  number varchar(8) NOT NULL,
  label varchar(40) UNIQUE KEY,
  price decimal(8,2) unsigned zerofill DEFAULT '0.00',
  facilities set('BATH','BALCONY') DEFAULT 'BATH',
  UNIQUE INDEX (house_id, number)
) ENGINE = InnoDB, DEFAULT CHARACTER SET = utf8mb4, ROW_FORMAT = DYNAMIC;
