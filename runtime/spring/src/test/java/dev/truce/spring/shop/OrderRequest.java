package dev.truce.spring.shop;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a client sends. */
public record OrderRequest(@JsonProperty("order_number") String number, int quantity) {}
