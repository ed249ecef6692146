package shop;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;

@ApiResource(table = "coupons", key = "code")
record Coupon(@Unique(ignoreCase = true) String code, int discount, @Versioned(required = false) int version) {}
