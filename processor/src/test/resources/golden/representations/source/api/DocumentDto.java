package api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.truce.RepresentationOf;
import java.time.Instant;

@RepresentationOf(Document.class)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DocumentDto(String documentTitle, String text, Instant changedAt, String extra) {}
