package dev.truce.samples.springboot.booking;

import dev.truce.samples.springboot.store.Store;
import java.util.UUID;

interface BookingRepository extends Store<Booking, UUID> {}
