package shop;

import dev.truce.ApiResource;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

@ApiResource(table = "returns")
record Return(UUID id, @Unique UUID orderId, String reason, @Versioned(required = false) long version) {}
