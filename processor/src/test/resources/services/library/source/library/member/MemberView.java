package library.member;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.truce.RepresentationOf;
import java.time.Instant;
import java.util.UUID;

@RepresentationOf(Member.class)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record MemberView(UUID id, String email, String card, String name, Instant updatedAt) {}
