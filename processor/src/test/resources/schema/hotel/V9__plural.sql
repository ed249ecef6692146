RENAME TABLE guest TO guests, room TO rooms;
ALTER TABLE reservation RENAME AS reservations;
ALTER TABLE `voucher` RENAME TO `vouchers`;
