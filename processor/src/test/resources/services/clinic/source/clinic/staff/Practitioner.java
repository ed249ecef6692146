package clinic.staff;

import dev.truce.ApiResource;
import dev.truce.RepresentationOf;
import dev.truce.Unique;

@ApiResource(key = "licence")
@RepresentationOf(Practitioner.class)
public record Practitioner(@Unique String licence, @Unique(ignoreCase = true) String email, String name) {}
