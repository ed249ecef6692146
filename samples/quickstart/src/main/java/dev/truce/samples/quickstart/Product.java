package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.Unique;
import java.math.BigDecimal;

/**
 * Shows the smallest resource: one rule, and a key that is that rule.
 *
 * @param sku the stock keeping unit
 * @param name what it is called
 * @param price with two decimals
 */
@ApiResource(table = "products", key = "sku")
public record Product(@Unique String sku, String name, BigDecimal price) {}
