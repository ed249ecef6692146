package shop;

import dev.truce.Unique;
import java.util.UUID;

public record Customer(UUID id, @Unique String email) {}
