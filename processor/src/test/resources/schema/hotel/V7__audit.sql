CREATE TABLE audit LIKE guest;
CREATE TABLE room_copy SELECT * FROM room;
DELIMITER //
CREATE TRIGGER guest_audit AFTER UPDATE ON guest FOR EACH ROW
BEGIN
  IF NEW.email <> OLD.email THEN
    INSERT INTO audit (email, name, created) VALUES (OLD.email, OLD.name, NOW());
  END IF;
END//
CREATE DEFINER=`root`@`localhost` PROCEDURE tidy()
BEGIN
  DECLARE done INT DEFAULT FALSE;
  WHILE NOT done DO SET done = TRUE; END WHILE;
  DROP TABLE room;
END//
DELIMITER ;
DROP TABLE room_copy;
