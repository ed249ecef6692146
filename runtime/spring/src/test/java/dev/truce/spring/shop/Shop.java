package dev.truce.spring.shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Orders and profiles with Jakarta Persistence, bookings with JDBC. */
@SpringBootApplication
public class Shop {}
